import type { Recommendation } from '../recommendations.queries';

export interface HandlingDialogProps {
  recommendation: Recommendation;
  onClose: () => void;
}
