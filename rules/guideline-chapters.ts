/** Sections of the chapter guidelines (I.C), as lines of number and short name. */
export const chapterSections = `
I.C.1.a HIV
I.C.1.a.1 HIV only when confirmed
I.C.1.a.2 Choice and order of HIV codes
I.C.1.a.2.b Encounter for an HIV-related condition
I.C.1.a.2.g Once HIV-related illness, always B20
I.C.1.b Infectious agents B95-B97
I.C.1.c Resistance to antibiotics
I.C.1.d Sepsis
I.C.1.d.1 Sepsis and severe sepsis
I.C.1.d.1.b Severe sepsis
I.C.1.d.4 Sepsis with a localized infection
I.C.1.e MRSA
I.C.1.e.1 Choice and order of MRSA codes
I.C.1.e.1.a MRSA combination codes
I.C.1.f Zika
I.C.1.f.1 Zika only when confirmed
I.C.1.g Coronavirus
I.C.1.g.1 COVID-19
I.C.1.g.1.a COVID-19 only when confirmed
I.C.1.g.1.b Order of COVID-19 codes
I.C.1.g.1.f Screening for COVID-19
I.C.1.g.1.m Post COVID-19 condition
I.C.2 Neoplasms
I.C.2.a Treatment of the primary site
I.C.2.b Treatment of a secondary site
I.C.2.c Complications of neoplasms
I.C.2.c.1 Anemia of malignancy
I.C.2.c.2 Anemia of treatment
I.C.2.d Primary excised
I.C.2.e Chemotherapy, immunotherapy, radiation
I.C.2.e.2 Encounter chiefly for such treatment
I.C.2.g Symptoms with neoplasms
I.C.2.h Pain control
I.C.2.l Order of neoplasm codes
I.C.2.m Current or history
I.C.2.n Leukemia and myeloma in remission
I.C.2.o Aftercare of neoplasm surgery
I.C.2.p Follow-up of a treated malignancy
I.C.2.s Lymphoma of breast implants
I.C.4.a Diabetes
I.C.4.a.1 Type of diabetes
I.C.4.a.2 Type not stated
I.C.4.a.3 Insulin and other antidiabetic drugs
I.C.4.a.4 Diabetes in pregnancy
I.C.4.a.5 Insulin pump
I.C.4.a.6 Secondary diabetes
I.C.4.b Obesity
I.C.4.b.1 Obesity class
I.C.5.a Pain and psychological factors
I.C.5.b Substance use
I.C.5.b.1 Remission
I.C.5.b.2 Use, abuse, dependence
I.C.5.b.3 Use, unspecified
I.C.5.b.4 Conditions due to substances
I.C.5.b.5 Blood alcohol
I.C.5.c Factitious disorder
I.C.5.d Dementia
I.C.6.a Dominant side
I.C.6.b Pain G89
I.C.6.b.1 General rules of G89
I.C.6.b.4 Chronic pain
I.C.6.b.5 Pain of neoplasm
I.C.7.a Glaucoma
I.C.7.a.1 Glaucoma codes and stage
I.C.7.a.2 Both eyes alike
I.C.7.a.3 Both eyes, unlike
I.C.7.b Blindness
I.C.9.a Hypertension
I.C.9.a.1 With heart disease
I.C.9.a.2 With chronic kidney disease
I.C.9.a.3 With both
I.C.9.a.6 Secondary hypertension
I.C.9.a.7 Transient hypertension
I.C.9.a.10 Hypertensive crisis
I.C.9.a.12 Resistant hypertension
I.C.9.b Coronary disease and angina
I.C.9.c Stroke of a procedure
I.C.9.d Sequelae of stroke
I.C.9.d.1 Category I69
I.C.9.d.2 I69 beside a new stroke
I.C.9.d.3 I69 and history of stroke
I.C.9.e Myocardial infarction
I.C.9.e.1 Four weeks
I.C.9.e.2 Infarction, unspecified
I.C.9.e.4 Subsequent infarction
I.C.9.e.5 Other types of infarction
I.C.10.a COPD and asthma
I.C.10.a.1 Acute exacerbation
I.C.10.b Respiratory failure
I.C.10.c Influenza of an identified virus
I.C.10.e Vaping
I.C.12.a Pressure ulcers
I.C.12.a.1 Pressure ulcer stages
I.C.12.a.2 Unstageable
I.C.12.b Other chronic ulcers
I.C.13.a Site and laterality
I.C.13.b Acute injury or old condition
I.C.13.c Pathological fractures
I.C.13.d Osteoporosis
I.C.13.d.1 Without fracture
I.C.13.d.2 With fracture
I.C.14.a Chronic kidney disease
I.C.14.a.1 Stages
I.C.14.a.2 Kidney transplant status
I.C.14.a.3 With other conditions
I.C.15.a General rules of pregnancy
I.C.15.a.1 Pregnancy chapter comes first
I.C.15.a.2 Mother's record only
I.C.15.a.3 Trimester
I.C.15.a.5 Trimester not stated
I.C.15.a.7 Weeks of gestation
I.C.15.b First-listed code in pregnancy
I.C.15.b.1 Routine prenatal visits
I.C.15.b.2 High-risk supervision
I.C.15.b.4 Delivery
I.C.15.b.5 Outcome of delivery
I.C.15.c Condition before or because of pregnancy
I.C.15.d Hypertension before pregnancy
I.C.15.f HIV in pregnancy
I.C.15.g Diabetes in pregnancy
I.C.15.h Insulin and oral drugs in pregnancy
I.C.15.i Gestational diabetes
I.C.15.k Puerperal sepsis
I.C.15.l Substances in pregnancy
I.C.15.l.1 Alcohol in pregnancy
I.C.15.l.2 Tobacco in pregnancy
I.C.15.l.3 Drugs in pregnancy
I.C.15.m Poisoning in pregnancy
I.C.15.n Normal delivery
I.C.15.o Postpartum period
I.C.15.p Sequelae of pregnancy
I.C.15.q Abortion
I.C.15.r Abuse in pregnancy
I.C.15.s COVID-19 in pregnancy
I.C.16.a General perinatal rules
I.C.16.a.1 Newborn's record only
I.C.16.a.2 Birth record
I.C.16.a.4 After the perinatal period
I.C.16.a.6 All significant conditions
I.C.16.b Newborn observed, condition not found
I.C.17 Congenital conditions
I.C.18.a Symptom codes
I.C.18.b Symptom beside a diagnosis
I.C.18.c Combination codes with symptoms
I.C.18.d Repeated falls
I.C.18.e Coma
I.C.18.g Systemic response without infection
I.C.18.i Stroke scale
I.C.19.a Seventh characters of injuries
I.C.19.b Injuries
I.C.19.b.1 Superficial injuries
I.C.19.b.2 Nerves and vessels
I.C.19.c Traumatic fractures
I.C.19.c.1 Initial or subsequent
I.C.19.c.2 Several fractures
I.C.19.d Burns
I.C.19.d.1 Order of burns
I.C.19.d.6 Extent of burns
I.C.19.e Drug effects
I.C.19.e.5 Kinds of drug effect
I.C.19.e.5.a Adverse effect
I.C.19.e.5.b Poisoning
I.C.19.e.5.c Underdosing
I.C.19.e.5.d Toxic effect
I.C.19.f Abuse and neglect
I.C.19.g Complications of care
I.C.19.g.1 General rules of complications
I.C.19.g.3 Transplant complications
I.C.19.g.3.a Transplants other than kidney
I.C.19.g.3.b Kidney transplant
I.C.20.a General rules of external causes
I.C.20.a.1 With any code
I.C.20.a.2 For the length of treatment
I.C.20.a.6 Never first-listed
I.C.20.b Place
I.C.20.c Activity
I.C.20.d Place, activity and status together
I.C.20.f Several causes
I.C.20.h Undetermined intent
I.C.20.i Sequelae of causes
I.C.20.k Work status
I.C.21.a Z codes in any setting
I.C.21.c.1 Contact and exposure
I.C.21.c.2 Vaccination
I.C.21.c.3 Status
I.C.21.c.4 History
I.C.21.c.5 Screening
I.C.21.c.6 Observation
I.C.21.c.7 Aftercare
I.C.21.c.8 Follow-up
I.C.21.c.9 Donors
I.C.21.c.10 Counseling
I.C.21.c.11 Obstetric and reproductive services
I.C.21.c.12 Routine and administrative examinations
I.C.21.c.13 Miscellaneous Z codes
I.C.21.c.14 Nonspecific Z codes
I.C.21.c.15 Z codes that may only be first-listed
I.C.21.c.16 Newborns and infants
I.C.21.c.17 Social determinants
I.C.22 Special purposes
`;
