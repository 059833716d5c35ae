const timeline = document.querySelector('sourced-timeline');
const card = document.querySelector('sourced-actor-card');
const heard = document.querySelector('output');

timeline.addEventListener('sourced-ready', ({ events }) => {
  heard.value = `Ready: ${events} events`;
});
timeline.addEventListener('sourced-select', ({ detail }) => {
  heard.value = `Chosen: ${detail.type} ${detail.id}`;
});

// Properties may be set before the elements’ script is there, or after.
timeline.controls = ['overview', 'filter', 'order'];

document.querySelector('#newest').addEventListener('click', () => {
  timeline.order = 'newest';
});
document.querySelector('#dark').addEventListener('click', () => {
  for (const element of document.querySelectorAll(
    'sourced-timeline, sourced-actor-card, sourced-mission-status',
  )) {
    element.theme = 'dark';
  }
});

// A record that the page has at hand, as an object.
fetch('record.json')
  .then((response) => response.json())
  .then((record) => {
    card.data = record;
  });
