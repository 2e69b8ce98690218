import { describe } from 'vitest';
import { contractTab } from '../contract/contractTab';
import { THREAD_HOSTS, testThreads } from '../contract/threads';

const tab = contractTab();

describe.each(THREAD_HOSTS)('The reader of threads on $name keeps the contract', (site) => testThreads(site, tab));
