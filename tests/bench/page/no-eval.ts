import { z } from 'zod';

// As in the program, whose policy forbids made-up code; the debugger that brings this script in would seem to allow it.
// Imported before everything else, because schemas look at it when they are made.
z.config({ jitless: true });
