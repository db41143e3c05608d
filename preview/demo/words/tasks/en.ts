import type { TaskWords } from '../words';

/** Tasks of the team in English. */
export const tasks: readonly TaskWords[] = [
  { task: 'Call the 20 lapsed customers of the spring' },
  { task: 'Price list for stretch film from the 1st' },
  { task: 'Hand over 3 clients of the head to the managers' },
  { task: 'New offer template with leasing' },
  { task: 'Bring every offer older than 3 weeks to a yes or a no' },
  {
    task: 'Agree deferred payment with the accountant',
    question: 'Up to which amount may I give 30 days?',
  },
  { task: 'List of 40 untouched dairies and creameries' },
  { task: 'Showroom: set up the vacuum packer' },
  {
    task: 'Call script for the first conversation',
    question: 'Do we name the price in the first call?',
  },
  { task: 'Reasons of the refusals of last month, one page' },
  { task: 'Exhibition in spring: stand and guest list' },
  { task: 'Delivery days for the eastern route' },
  { task: 'Visit the five largest customers' },
  { task: 'Collect debts older than 30 days' },
];
