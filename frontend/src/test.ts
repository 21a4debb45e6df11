import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach } from 'vitest'
import { speak } from '~/base/language/language'

beforeEach(() => speak('fa'))
afterEach(cleanup)
