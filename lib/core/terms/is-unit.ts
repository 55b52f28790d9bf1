/** Units as they are printed behind a figure. */
const units = new Set(
  (
    'A B C F G Gy Hz IU J K L M MB MHz MPa N PSI Pa Sv U V W bar bpm cGy cal cc cm dB dL dl ft g gal h hr hrs in kDa kHz kJ kPa kV kcal kg km l lb lbs m mA mCi mEq mIU mL mM ' +
    'mSv mV mcg mg mi min mins ml mm mmHg mmol mo mol mos mph ms nM ng nm nmol oz pH pg pm am PM AM pmol ppb ppm s sec secs wk wks y yr yrs µg μg µL μL µM μM µm μm'
  ).split(' '),
);

const figureBefore = /\p{N}[\p{N}.,]*[\s\u00a0-]?$/u;

/** Whether the word from `start` to `end` is the unit of a figure right before it: "5 mg", "100 U/mL". */
export const isUnit = (text: string, start: number, end: number): boolean => {
  const printed = text.slice(start, end);
  return (
    units.has(printed) &&
    (figureBefore.test(text.slice(Math.max(0, start - 12), start)) || (text[start - 1] === '/' && isUnitBefore(text, start - 1)))
  );
};

/** Whether what stands before a slash is a unit itself. */
const isUnitBefore = (text: string, slash: number): boolean => {
  const before = /[\p{L}]+$/u.exec(text.slice(Math.max(0, slash - 8), slash));
  return before !== null && isUnit(text, slash - before[0].length, slash);
};
