interface Props<T extends string> {
  label: string;
  name: string;
  value: T;
  options: readonly (readonly [value: T, text: string])[];
  onChange(value: T): void;
}

/** A few alternatives side by side: radio buttons, so that arrows, labels and states are the platform's own. */
export function Choice<T extends string>({ label, name, value, options, onChange }: Props<T>) {
  return (
    <fieldset class="choice">
      <legend class="visually-hidden">{label}</legend>
      {options.map(([option, text]) => (
        <label key={option}>
          <input type="radio" name={name} value={option} checked={option === value} onChange={() => onChange(option)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
