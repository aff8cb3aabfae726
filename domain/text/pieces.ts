/** How screens and papers name a piece that another has replaced: when it was taken tells it from the newer one. */
export const earlierPieceTitle = (title: string, day: string): string => `${title}（${day}先交的一份）`;
