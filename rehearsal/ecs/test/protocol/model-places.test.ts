import { describe, expect, it } from '@jest/globals';
import { operationShapes } from '../../protocol/check-shape.ts';
import { listPlaces, requestWith, wrongValues } from './model-places.ts';

describe('checkRequest', () => {
  it('finds a wrong type at every place of the model, and says where', () => {
    const places = listPlaces();
    expect(places.length).toBeGreaterThan(1500);
    const missed: string[] = [];
    for (const place of places) {
      const path = place.steps.join('.').replaceAll('.[', '[');
      for (const value of wrongValues(place)) {
        const found = operationShapes.get(place.action)?.checkRequest(requestWith(place, value)) ?? [];
        const at = found.filter(({ kind }) => kind === 'type').map((finding) => finding.path);
        if (at[0] !== path) missed.push(`${place.action} ${path}: ${JSON.stringify(value)} was found at ${at.join(', ')}`);
      }
    }
    expect(missed).toEqual([]);
  });
});
