/** Runs in the browser before any part of the admin: zod asks whether it may make code, which the policy forbids and reports. */
import { config } from 'zod';

config({ jitless: true });
