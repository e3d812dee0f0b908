/** The part of GOV.UK Frontend that the pages use; the package has no types of its own. */
declare module 'govuk-frontend' {
  export interface Component {
    readonly moduleName: string;
  }
  export const Button: Component;
  export const Checkboxes: Component;
  export const ErrorSummary: Component;
  export const NotificationBanner: Component;
  export const PasswordInput: Component;
  export const Radios: Component;
  export const SkipLink: Component;
  export function createAll(component: Component, config?: undefined, scope?: Element): unknown[];
}
