import { describe } from 'vitest';
import { testAttachments } from '../contract/attachments';
import { contractTab } from '../contract/contractTab';
import { testEnding } from '../contract/ending';
import { testDraftId, testFinding, testShapes, testVariants } from '../contract/finding';
import { testInserting, testPlainText } from '../contract/inserting';
import { testInstead } from '../contract/instead';
import { testReading } from '../contract/reading';
import { testReadingKinds } from '../contract/reading-kinds';
import { testReadingTyped } from '../contract/reading-typed';
import { testReplacing } from '../contract/replacing';
import { testScheduling } from '../contract/scheduling';
import { testSelecting } from '../contract/selecting';
import { testSending } from '../contract/sending';
import { SITES } from '../contract/sites';

const tab = contractTab();

describe.each(SITES)('the $name adapter keeps the contract', (site) => {
  describe('finding', () => testFinding(site, tab));
  describe('naming the draft', () => testDraftId(site, tab));
  describe('attachments and Send', () => testAttachments(site, tab));
  describe('reading', () => testReading(site, tab));
  describe('reading of every kind', () => testReadingKinds(site, tab));
  describe('reading while it is written', () => testReadingTyped(site, tab));
  describe('inserting', () => testInserting(site, tab));
  describe('inserting in the place of text', () => testInstead(site, tab));
  describe('replacing', () => testReplacing(site, tab));
  describe('selecting', () => testSelecting(site, tab));
  describe('ending', () => testEnding(site, tab));
  if (site.name !== 'practice') describe('page variants', () => testVariants(site, tab));
  if (site.name !== 'practice') describe('page shapes', () => testShapes(site, tab));
  if (site.name !== 'practice') describe('sending', () => testSending(site, tab));
  if (site.name !== 'practice') describe('scheduling', () => testScheduling(site, tab));
  if (site.name === 'gmail') describe('plain-text mode', () => testPlainText(site, tab));
});
