export { NotReady as Component } from '../shared/not-ready';
