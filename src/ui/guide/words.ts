// The words of a guide's MDX → the components that draw them on the page: each in a file of its name.

const files = import.meta.glob<{ default: Component }>('./*.astro', { eager: true });

/** What Astro makes of a component's file; what is in it is Astro's alone. */
export type Component = (...args: never[]) => unknown;

export const words: Readonly<Record<string, Component>> = Object.fromEntries(
  Object.entries(files).map(([file, { default: component }]) => [
    file.slice('./'.length, -'.astro'.length),
    component,
  ]),
);
