import { expect, test } from 'vitest'
import { chainOf, parentsFor, treeOf, type Unit } from './chart'

function unit(id: string, parent?: string, head?: string): Unit {
  return { id, code: id, title_fa: id, title_en: id, members: [], actions: [], ...(parent ? { parent_id: parent } : {}), ...(head ? { head_id: head, head_name: head } : {}) }
}

const units = [unit('10', undefined, 'zahra'), unit('21', '10', 'ali'), unit('9', '10', 'zahra'), unit('30', '21')]

test('units stand under theirs, in the order of their codes', () => {
  const [top] = treeOf(units)
  expect(top?.unit.id).toBe('10')
  expect(top?.below.map((branch) => branch.unit.id)).toEqual(['9', '21'])
  expect(top?.below[1]?.below.map((branch) => branch.unit.id)).toEqual(['30'])
})

test('a unit whose superior is not there stands at the top', () => {
  expect(treeOf([unit('7', 'gone')]).map((branch) => branch.unit.id)).toEqual(['7'])
})

test('those above are told in order, each once', () => {
  expect(chainOf(units, units[3] as Unit).map((one) => one.id)).toEqual(['ali', 'zahra'])
  expect(chainOf(units, units[2] as Unit).map((one) => one.id)).toEqual(['zahra'])
})

test('a unit is put neither under itself nor under those below it', () => {
  expect(parentsFor(units, units[1]).map((one) => one.id)).toEqual(['10', '9'])
  expect(parentsFor(units, undefined)).toHaveLength(4)
})
