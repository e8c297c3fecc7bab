/** The DOM that these tests run in knows no slots; the content script asks for them. */
if (!('assignedSlot' in Element.prototype))
	Object.defineProperty(Element.prototype, 'assignedSlot', { get: () => null });
