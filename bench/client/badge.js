import 'sourced-timeline/define/mission-status';
