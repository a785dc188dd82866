export { dayAt, dayLabels, timeOf } from '../../domain/timeline/day-labels.ts';
