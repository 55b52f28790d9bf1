interface Props<T extends string> {
  /** What is chosen, in words. */
  legend: string;
  /** Tells this group of radio buttons from others. */
  name: string;
  choices: readonly T[];
  labelOf: (choice: T) => string;
  chosen: T;
  onChoose: (choice: T) => void;
}

/** One choice out of a few, as radio buttons. */
export const Choice = <T extends string>({ legend, name, choices, labelOf, chosen, onChoose }: Props<T>) => (
  <fieldset class="choice">
    <legend>{legend}</legend>
    <div class="choice-row">
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} value={choice} checked={choice === chosen} onChange={() => onChoose(choice)} />
          <span>{labelOf(choice)}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
