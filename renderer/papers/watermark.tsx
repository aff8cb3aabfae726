import type { ReactElement } from 'react';

/** Columns and rows of the repeated words; fixed to the page box, so that every page carries them. */
const PLACES = { portrait: { columns: 2, rows: 5 }, landscape: { columns: 3, rows: 3 } } as const;

/** Light words across every page, behind nothing and in front of everything, so that no page can pass for a real one. */
export function Watermark({ text, landscape }: { readonly text: string; readonly landscape: boolean }): ReactElement {
  const { columns, rows } = landscape ? PLACES.landscape : PLACES.portrait;
  const places = Array.from({ length: columns * rows }, (_, at) => ({
    left: `${(((at % columns) + 0.5) / columns) * 100}%`,
    top: `${((Math.floor(at / columns) + 0.5) / rows) * 100}%`,
  }));
  return (
    <div className="watermark" aria-hidden="true">
      {places.map((place) => (
        <span key={`${place.left} ${place.top}`} style={place}>
          {text}
        </span>
      ))}
    </div>
  );
}
