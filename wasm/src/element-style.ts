/** The component's looks: every colour and measure is a custom property with a default that follows the page. */
export const css = `
:host { display: block; }
:host([hidden]) { display: none; }
section {
  background: var(--ringkas-background, Canvas); color: var(--ringkas-color, CanvasText);
  border: 1px solid var(--ringkas-border, color-mix(in srgb, currentColor 25%, transparent));
  border-inline-start: 4px solid var(--ringkas-accent, currentColor);
  border-radius: var(--ringkas-radius, 6px); padding: var(--ringkas-padding, 1em 1.25em);
  font: var(--ringkas-font, inherit); line-height: 1.5; overflow-wrap: anywhere;
}
h2 { font-size: 1.05em; margin: 0 0 .5em; }
ul { margin: 0; padding-inline-start: 1.2em; }
li + li { margin-block-start: .4em; }
p { margin: .75em 0 0; font-size: .85em; }
`;
