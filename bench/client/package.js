import 'sourced-timeline/define/timeline';
