import { useText } from '../shared/text';

interface StepTrailProps {
  names: string[];
  step: number;
  onGo: (step: number) => void;
}

/** Where one is among the steps; each is one press away. */
export function StepTrail({ names, step, onGo }: StepTrailProps) {
  const t = useText();
  return (
    <nav aria-label={t('welcome_steps')}>
      <ol className="welcome-trail">
        {names.map((name, index) => (
          <li key={name}>
            <button
              type="button"
              className="welcome-trail__step"
              aria-current={index === step ? 'step' : undefined}
              onClick={() => onGo(index)}
            >
              <span className="welcome-trail__number" aria-hidden="true">
                {index + 1}
              </span>
              <span className="welcome-trail__name">{name}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
