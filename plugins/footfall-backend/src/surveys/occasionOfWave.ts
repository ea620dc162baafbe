/** The occasion under which the key of a wave is kept. */
export const occasionOfWave = (waveId: string) => `wave/${waveId}`;
