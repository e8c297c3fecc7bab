export function Privacy() {
	return (
		<section aria-labelledby="privacy">
			<h2 id="privacy">Privacy</h2>
			<p>
				Notes are read only on the sites above, and are coded on this device. Nothing is sent anywhere: the extension
				makes no network request, and its security policy forbids one. There are no analytics and no error reports.
			</p>
			<p>
				What is stored (the note, its codes, your decisions) lies in this browser profile and is as safe as the device
				is. Codes are suggestions; a qualified person is responsible for what is reported.
			</p>
		</section>
	);
}
