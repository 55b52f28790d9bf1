/**
 * Words that texts about health use and other texts seldom do, in the form `wordsKey` gives. Words that are common elsewhere
 * ("virus", "operation", "treatment", "cell") are left out or stand in their medical phrases only.
 */
export const healthWords: ReadonlySet<string> = new Set(
  `abdominal allergy allergies anemia antibiotic antibiotics antibodies anxiety arteries arthritis asthma biopsy bleeding bloodstream
  bowel breastfeeding calorie calories cancer cancers cardiac cardiovascular caregiver caregivers cartilage chemotherapy cholesterol
  chronic clinic clinical clinically clinician clinicians clinics clot cognitive colon contraception cough dementia dental dentist
  dentists depression dermatologist diabetes diagnose diagnosed diagnoses diagnosis diarrhea diet dietary dietitian disease diseases
  disorder disorders dizziness doctor doctors dosage dose doses drowsiness epilepsy estrogen fatigue fda fever fiber fracture gut
  headache headaches heartburn hepatitis hormone hormonal hormones hospital hospitals hygiene hypertension illness illnesses
  immune immunity infection infections inflammation inflammatory injection insomnia insulin intake intestines kidney kidneys
  lungs medical medication medications medicine medicines meditation melatonin menopause metabolic metabolism migraine mindfulness
  mineral minerals miscarriage nausea nerve nerves neurological nhs nurse nurses nutrient nutrients nutrition nutritional obesity
  oncologist oncology osteoporosis outpatient overweight pain patient patients pediatric pediatrician penicillin pharmacist
  pharmacy physician physicians placebo pneumonia pregnancy pregnant prescribe prescribed prescription probiotics protein
  proteins psychiatric psychiatrist psychological psychologist psychotherapy radiation rash rehab relapse relief remedies
  remission respiratory saliva screening seizure seizures side sleep sodium soreness sperm stomach stress stroke sugar supplement
  supplements surgeon surgeons surgery surgical swelling swollen symptom symptoms syndrome teeth therapies therapist therapists
  therapy thyroid tissue tissues tumor tumors tumour ulcer urinary urine vaccinated vaccination vaccine vaccines veins vitamin
  vitamins vomiting wellbeing wellness womb wound wounds wrinkles`.split(/\s+/),
);
