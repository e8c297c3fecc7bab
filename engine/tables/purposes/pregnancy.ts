/**
 * Pregnancy and after birth (Z33-Z39).
 * What a visit is for, in the words of a note. Ages in years. Citations are sections of the
 * Official Guidelines FY2026. Source: own compilation.
 */
import type { Purpose } from '../purpose.ts';

export const pregnancyPurposes: readonly Purpose[] = [
	{ id: 'prenatal-first', codes: ['Z34.0'], sex: 'female', cites: 'I.C.15.b.1; I.C.21.c.11', say: ['prenatal visit first pregnancy', 'primigravida prenatal', 'normal first pregnancy', 'g1p0 prenatal', 'supervision first pregnancy', 'routine ob g1p0', 'primigravida'] },
	{ id: 'prenatal-other', codes: ['Z34.8'], sex: 'female', cites: 'I.C.15.b.1; I.C.21.c.11', say: ['multigravida prenatal', 'normal pregnancy multigravida', 'supervision other normal pregnancy'] },
	{ id: 'prenatal', codes: ['Z34.9'], sex: 'female', cites: 'I.C.15.b.1; I.C.21.c.11', say: ['prenatal visit', 'routine prenatal', 'prenatal care', 'ob visit routine', 'routine ob', 'prenatal check', 'ob follow-up', 'return ob', 'routine obstetric visit', 'supervision normal pregnancy', 'new ob visit', 'antenatal visit'] },
	{ id: 'pregnant-incidental', codes: ['Z33.1'], sex: 'female', cites: 'I.C.15.a.1', say: ['pregnancy incidental', 'incidentally pregnant'] },
	{ id: 'termination', codes: ['Z33.2'], sex: 'female', cites: 'I.C.21.c.11', say: ['elective abortion', 'termination of pregnancy', 'elective termination', 'medication abortion'] },
	{ id: 'antenatal-chromosome', codes: ['Z36.0'], sex: 'female', cites: 'I.C.21.c.5', say: ['nipt', 'cell-free dna', 'chromosomal antenatal screening', 'amniocentesis screening', 'quad screen'] },
	{ id: 'antenatal-afp', codes: ['Z36.1'], sex: 'female', cites: 'I.C.21.c.5', say: ['afp screening', 'msafp'] },
	{ id: 'antenatal-follow-up', codes: ['Z36.2'], sex: 'female', cites: 'I.C.21.c.5', say: ['antenatal screening follow-up', 'repeat anatomy scan', 'completion anatomy scan'] },
	{ id: 'antenatal-anatomy', codes: ['Z36.3'], sex: 'female', cites: 'I.C.21.c.5', say: ['anatomy scan', 'anatomy ultrasound', 'fetal anatomy survey', 'malformation screening'] },
	{ id: 'antenatal-growth', codes: ['Z36.4'], sex: 'female', cites: 'I.C.21.c.5', say: ['growth ultrasound screening', 'fetal growth screening'] },
	{ id: 'antenatal-isoimmunization', codes: ['Z36.5'], sex: 'female', cites: 'I.C.21.c.5', say: ['isoimmunization screening'] },
	{ id: 'antenatal-nuchal', codes: ['Z36.82'], sex: 'female', cites: 'I.C.21.c.5', say: ['nuchal translucency'] },
	{ id: 'antenatal-heart', codes: ['Z36.83'], sex: 'female', cites: 'I.C.21.c.5', say: ['fetal echocardiogram screening', 'fetal cardiac screening'] },
	{ id: 'antenatal-gbs', codes: ['Z36.85'], sex: 'female', cites: 'I.C.21.c.5', say: ['gbs culture', 'group b streptococcus culture', 'group b strep culture', 'gbs swab', 'group b streptococcus swab', 'gbs screening', 'group b streptococcus screening'] },
	{ id: 'antenatal-cervix', codes: ['Z36.86'], sex: 'female', cites: 'I.C.21.c.5', say: ['cervical length screening', 'cervical length ultrasound'] },
	{ id: 'antenatal-dating', codes: ['Z36.87'], sex: 'female', cites: 'I.C.21.c.5', say: ['dating ultrasound', 'uncertain dates', 'dating scan'] },
	{ id: 'antenatal-macrosomia', codes: ['Z36.88'], sex: 'female', cites: 'I.C.21.c.5', say: ['macrosomia screening'] },
	{ id: 'antenatal-other', codes: ['Z36.89'], sex: 'female', cites: 'I.C.21.c.5', say: ['glucose tolerance screening pregnancy', 'glucola', 'one hour glucose pregnancy'] },
	{ id: 'lactation', codes: ['Z39.1'], sex: 'female', cites: 'I.C.21.c.11', say: ['lactation visit', 'breastfeeding support', 'lactation consult', 'lactating mother exam', 'breastfeeding evaluation'] },
	{ id: 'postpartum', codes: ['Z39.2'], sex: 'female', cites: 'I.C.15.o; I.C.21.c.11', say: ['postpartum visit', 'postpartum follow-up', 'six week postpartum', 'postpartum check', 'routine postpartum', 'postpartum exam'] },
	{ id: 'postpartum-immediate', codes: ['Z39.0'], sex: 'female', cites: 'I.C.15.o; I.C.21.c.11', say: ['immediate postpartum care', 'delivered before admission'] },
	{ id: 'prenatal-pediatric', codes: ['Z76.81'], cites: 'I.C.21.c.13', say: ['prenatal pediatric visit', 'expectant parents visit', 'prebirth visit'] },
	{ id: 'healthy-infant', codes: ['Z76.2'], maxAge: 2, cites: 'I.C.21.c.16', say: ['healthy infant care', 'abandoned infant care'] },
];
