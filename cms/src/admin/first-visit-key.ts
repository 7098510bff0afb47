/** Where Payload keeps that a person has read the guide. */
export const FIRST_VISIT_KEY = 'first-visit';
