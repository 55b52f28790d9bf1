import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../../lib/core/text/is-english.ts';

const SENTENCE = 'The nurse will ask you when the pain began and how long it lasted.';
const SPANISH = 'La enfermera le preguntará cuándo empezó el dolor y cuánto tiempo duró.';

describe('isEnglish, by what the page says', () => {
  it.each(['en', 'EN', 'en-GB', 'en-us', 'en_US', 'eng', 'en-Latn-CA', ' en '])('believes %j', (lang) =>
    expect(isEnglish(SENTENCE, lang)).toBe(true),
  );

  it.each(['es', 'es-MX', 'fr', 'de-AT', 'zh-Hans', 'ar', 'spa', 'pt_BR', 'la', 'tlh'])('believes %j', (lang) =>
    expect(isEnglish(SENTENCE, lang)).toBe(false),
  );

  it.each([null, '', ' ', 'und', 'mul', 'zxx', 'x-default', 'c', 'html', 'english', '{{lang}}', '-'])(
    'reads the words where it says %j',
    (lang) => {
      expect(isEnglish(SENTENCE, lang)).toBe(true);
      expect(isEnglish(SPANISH, lang)).toBe(false);
    },
  );

  it.each(['en', 'en-US'])('reads the words where %j is wrong', (lang) => expect(isEnglish(SPANISH, lang)).toBe(false));
});

describe('isEnglish, by the words', () => {
  it.each([
    // Spanish
    'El hígado es un órgano grande que limpia la sangre.',
    'Los médicos recomiendan caminar todos los días durante media hora.',
    'Si tiene fiebre o dolor en el pecho, llame a su médico.',
    'El cáncer de mama se puede tratar con cirugía y quimioterapia.',
    // French
    'Le foie est un organe qui nettoie le sang.',
    'Les personnes atteintes de diabète doivent surveiller leur glycémie.',
    'Il n’est pas rare que la douleur revienne pendant la nuit.',
    "L'infirmière vous demandera quand la douleur a commencé.",
    'Parlez à votre médecin avant de prendre ce médicament.',
    // German
    'Die Leber ist ein Organ, das das Blut reinigt.',
    'Sprechen Sie mit Ihrem Arzt, bevor Sie dieses Mittel einnehmen.',
    'Der Tumor wird durch eine Operation entfernt und danach bestrahlt.',
    'Viele Menschen haben nach der Behandlung keine Beschwerden mehr.',
    // Italian
    'Il fegato è un organo che pulisce il sangue.',
    'Parli con il medico prima di prendere questo farmaco.',
    'La malattia può tornare anche dopo molti anni dalla cura.',
    // Portuguese
    'O fígado é um órgão que limpa o sangue.',
    'Fale com o seu médico antes de tomar este remédio.',
    'As pessoas com diabetes devem medir o açúcar no sangue todos os dias.',
    // Dutch
    'De lever is een orgaan dat het bloed schoonmaakt.',
    'Praat met uw arts voordat u dit middel gaat gebruiken.',
    'Kanker is een ziekte waarbij cellen in het lichaam te snel groeien.',
    // Polish
    'Wątroba jest narządem, który oczyszcza krew w organizmie.',
    'Porozmawiaj z lekarzem, zanim zaczniesz przyjmować ten lek.',
    'Nie należy jeść ani pić przez sześć godzin przed badaniem.',
    // Swedish, Danish, Norwegian
    'Levern är ett organ som renar blodet i kroppen.',
    'Prata med din läkare innan du börjar ta den här medicinen.',
    'Leveren er et organ, der renser blodet i kroppen.',
    'Snakk med legen din før du begynner å bruke denne medisinen.',
    // Turkish
    'Karaciğer, kanı temizleyen bir organdır ve karnın sağ tarafındadır.',
    'Bu ilacı kullanmadan önce doktorunuzla konuşun ve sorularınızı sorun.',
    // Indonesian
    'Hati adalah organ yang membersihkan darah di dalam tubuh.',
    'Bicaralah dengan dokter sebelum minum obat ini untuk pertama kali.',
    // Vietnamese
    'Gan là một cơ quan giúp làm sạch máu trong cơ thể.',
    'Hãy nói chuyện với bác sĩ trước khi dùng thuốc này.',
    // Romanian, Czech, Hungarian: by their letters, or a table
    'Ficatul este un organ care curăță sângele din corp și ajută la digestie.',
    'Játra jsou orgán, který čistí krev a pomáhá při trávení.',
    'A máj olyan szerv, amely tisztítja a vért és segíti az emésztést.',
    // other scripts
    'Печень очищает кровь и помогает пищеварению.',
    'Печінка очищує кров',
    'الكبد عضو ينظف الدم',
    'הכבד הוא איבר שמנקה את הדם',
    'यकृत रक्त को साफ करता है',
    '肝脏是清洁血液的器官。',
    '肝臓は血液をきれいにする臓器です。',
    '간은 혈액을 깨끗하게 하는 기관입니다.',
    'ตับเป็นอวัยวะที่ทำความสะอาดเลือด',
    'Το ήπαρ καθαρίζει το αίμα',
    'যকৃত রক্ত পরিষ্কার করে',
    'கல்லீரல் இரத்தத்தை சுத்தம் செய்கிறது',
    // a foreign sentence that names something in English
    'El estudio SHARE fue publicado en el New England Journal of Medicine por un grupo de médicos.',
    'Die Studie wurde im New England Journal of Medicine veröffentlicht und hat viele Leser gefunden.',
    // in capitals
    'EL HÍGADO ES UN ÓRGANO QUE LIMPIA LA SANGRE DEL CUERPO',
  ])('no: %s', (text) => expect(isEnglish(text, null)).toBe(false));

  it.each([
    SENTENCE,
    'The liver is an organ that cleans the blood.',
    'Ask your doctor before you take this medicine.',
    'Drink plenty of water, rest, and call us if your fever rises.',
    'Doctors often suggest walking half an hour each day.',
    'Tumors that grow back after surgery may need radiation.',
    'Pain, fever, chills, vomiting, blurred vision, swollen feet.',
    'Take one tablet twice daily with food.',
    // few words
    '',
    ' ',
    '12',
    '…',
    'Symptoms',
    'Chronic kidney disease',
    'La gastritis',
    'Prognosis',
    'El cáncer de mama',
    'Grippe',
    'Más información',
    'Der Arzt',
    'РАК',
    'NF-κB',
    'β-blockers',
    'αβγ',
    'Español',
    'Français | Deutsch | Italiano',
    // names
    'Dr. María de los Ángeles García de la Cruz y Gómez',
    'Hospital de la Santa Creu i Sant Pau, Barcelona',
    'Ludwig van Beethoven, Vincent van Gogh, Otto von Bismarck',
    'Rosa da Silva dos Santos e Costa, Universidade de São Paulo',
    'Jean-Pierre de La Fontaine et Marie du Pont, Institut de France',
    'Charité, Université de Genève, Hôpital de la Tour, Clínica de Navarra',
    'Nguyễn Văn An, Trần Thị Bình, Lê Văn Châu',
    'Łukasz Wójcik, Małgorzata Dąbrowska, Michał Kozłowski, Zofia Krawczyk',
    // medical Latin
    'Carcinoma in situ',
    'Musculus sternocleidomastoideus, arteria carotis communis, vena cava inferior, nervus vagus',
    'Staphylococcus aureus, Escherichia coli, Klebsiella pneumoniae, Candida albicans, Clostridium difficile',
    'in vitro, in vivo, ex vivo, de novo, post mortem, ad hoc',
    'placenta praevia, abruptio placentae, hyperemesis gravidarum, linea nigra',
    'status epilepticus, grand mal, petit mal, tic douloureux, folie à deux',
    // English with foreign names and words
    'Dr. García de la Torre of the Hospital de la Paz in Madrid led the study.',
    'She was treated at the Charité in Berlin and the Hôpital de la Salpêtrière in Paris.',
    'Ménière disease, Guillain-Barré syndrome and Sjögren syndrome are named after the doctors who described them.',
    'The café-au-lait spots that children have may fade.',
    'Médecins Sans Frontières and the Instituto Nacional de la Salud sent doctors to help.',
    'He moved from São Paulo to Łódź, where his naïve plan to find a doctor failed.',
    'In Spanish, breast cancer is called “cáncer de mama”, and your doctor may use both.',
    'The sign said “no se puede fumar en el hospital”, which means that you may not smoke there.',
    'Die young? People who die of flu are often old or ill.',
    'The word for the liver in Russian is печень, and in Greek it is ήπαρ.',
    'Vitamin A, D, E and K are stored in fat.',
    'Levels of TNF-α, IL-1β, IFN-γ and NF-κB rose.',
    'Come in, man: you see a war on fat is no fun.',
    'Some pain on the side is normal for a day or so.',
    // lists, numbers, references
    'MRI, CT, PET, ECG, EEG, CBC, HbA1c, TSH',
    '5 mg, 10 mg, 20 mg, 40 mg, 80 mg tablets',
    'Smith J, de Vries A, van der Berg H, Müller K. Long-term outcomes after stroke. Lancet. 2019.',
    'Adults: 1 tablet. Children: ask a doctor. Seniors: half a tablet.',
    'Garcia M, et al. J Clin Oncol. 2020;38(15):1234-45.',
    'abemaciclib, palbociclib, ribociclib, letrozole, anastrozole, exemestane',
    'https://example.org/es/la-salud-de-los-ojos',
    'Phone: 555 0100. Fax: 555 0101. Open Mon, Tue, Wed, Thu.',
    'Non-small cell lung cancer, stage IV, EGFR positive',
    'Breast cancer (乳腺癌) is common in women over fifty years of age.',
    'A total of 210 patients, men and women, took part.',
    'COVID-19 INFORMATION FOR PATIENTS, VISITORS AND STAFF OF THE HOSPITAL',
  ])('yes: %s', (text) => expect(isEnglish(text, null)).toBe(true));
});
