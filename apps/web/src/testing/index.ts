export * from './factories';
export * from './handlers';
export * from './render-route';
