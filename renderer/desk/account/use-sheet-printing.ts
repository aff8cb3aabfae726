import { useEffect, useState } from 'react';
import { formatDay } from '../../../domain/text/dates.ts';
import { layoutRecoverySheet } from '../../papers/recovery-sheet.tsx';
import { failureText } from '../printing/paper-pdf.ts';
import { bridge } from '../shell/bridge.ts';
import { usePreferences } from '../shell/preferences.ts';
import { ACCOUNT_TEXT } from '../text/account.ts';

