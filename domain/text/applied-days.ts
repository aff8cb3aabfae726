/** Papers name the day on which an item was applied for. */
export const addedItemsDay = (day: string): string => `${day}（增加事项）`;
export const countedDay = (day: string): string => `${day}（非工作时间收件，按此日计）`;
