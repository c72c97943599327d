import cytoscape from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createViewport } from './viewport.ts';

/** A phone's canvas of 390 by 700 pixels, of which the lowest 48 lie under the buttons. */
const size = { width: () => 390, height: () => 700 };
const buttons = { top: 0, right: 0, bottom: 48, left: 0 };
const sheet = { ...buttons, bottom: 400 };

beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: true })));
afterEach(() => vi.unstubAllGlobals());

function open() {
  const at = (id: string, x: number, y: number) => ({ data: { id }, position: { x, y } });
  const cy = cytoscape({
    headless: true,
    layout: { name: 'preset' },
    elements: [
      at('hub', 0, 0),
      at('low', 0, 1_000),
      at('far', 2_000, -1_000),
      { data: { id: 'near it', source: 'low', target: 'hub' } },
      { data: { id: 'far off', source: 'hub', target: 'far' } },
    ],
  });
  Object.assign(cy, size);
  const part = (slug: string) => {
    const chosen = cy.getElementById(slug);
    return { chosen, all: chosen.closedNeighborhood() };
  };
  const pixel = (slug: string) => cy.getElementById(slug).renderedPosition();
  const viewport = createViewport(cy, () => cy.elements());
  viewport.covered(buttons, undefined);
  return { cy, viewport, part, pixel };
}

describe('a viewport', () => {
  it('puts all of a part that is chosen elsewhere into the middle of what is free', () => {
    const { cy, viewport, part, pixel } = open();
    viewport.covered(sheet, undefined);
    viewport.showPart(part('low'));
    expect(cy.zoom()).toBe(0.22);
    expect(pixel('hub')).toEqual({ x: 195, y: 40 });
    expect(pixel('low')).toEqual({ x: 195, y: 260 });
  });

  it('leaves room at the edges for names, however far apart the ends are', () => {
    const { viewport, part, pixel } = open();
    viewport.covered(sheet, undefined);
    viewport.showPart(part('hub'));
    expect(pixel('low')).toEqual({ x: 85, y: 260 });
    expect(pixel('far')).toEqual({ x: 305, y: 40 });
  });

  it('shows the whole in what a sheet leaves of it', () => {
    const { viewport, pixel } = open();
    viewport.showWhole();
    viewport.covered(sheet, undefined);
    expect(pixel('low')).toEqual({ x: 85, y: 260 });
    expect(pixel('far')).toEqual({ x: 305, y: 40 });
  });

  it('moves what is meant out from under a sheet and shrinks nothing', () => {
    const { cy, viewport, part, pixel } = open();
    viewport.showWhole();
    const { zoom, below } = { zoom: cy.zoom(), below: pixel('low').y };
    expect(below).toBeGreaterThan(348);
    viewport.covered(sheet, part('low'));
    expect(cy.zoom()).toBe(zoom);
    expect(pixel('low')).toEqual({ x: 195, y: 150 });
  });

  it('shows the whole below a note, whatever is lit', () => {
    const { viewport, part, pixel } = open();
    viewport.showWhole();
    viewport.covered({ ...buttons, top: 60 }, part('low'));
    expect(pixel('far')).toEqual({ x: 327.6, y: 223.4 });
  });

  it('leaves alone what no sheet lies over', () => {
    const { cy, viewport, part } = open();
    viewport.showWhole();
    const pan = { ...cy.pan() };
    viewport.covered(sheet, part('far'));
    expect(cy.pan()).toEqual(pan);
  });

  it('shows the whole again when the sheet has gone', () => {
    const { cy, viewport, part } = open();
    viewport.showWhole();
    const whole = { zoom: cy.zoom(), pan: { ...cy.pan() } };
    viewport.covered(sheet, part('low'));
    viewport.covered(buttons, undefined);
    expect({ zoom: cy.zoom(), pan: cy.pan() }).toEqual(whole);
  });

  it('leaves the view where the reader has moved it to when a sheet goes', () => {
    const { cy, viewport } = open();
    viewport.covered(sheet, undefined);
    viewport.showWhole();
    cy.pan({ x: 7, y: 8 });
    cy.emit('dragpan');
    viewport.covered(buttons, undefined);
    expect(cy.pan()).toEqual({ x: 7, y: 8 });
  });

  it('tells what can be seen in the drawing’s units', () => {
    const { cy, viewport } = open();
    viewport.covered(sheet, undefined);
    cy.viewport({ zoom: 0.5, pan: { x: 100, y: 50 } });
    expect(viewport.visible()).toEqual({ left: -200, top: -100, right: 580, bottom: 500 });
  });
});
