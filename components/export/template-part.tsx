import { useId } from 'preact/hooks';
import type { MarkdownPreset } from '../../utils/interchange/export-model.ts';
import { say } from '../../utils/wording/say.ts';
import { DiscloseButton } from '../controls/disclose-button.tsx';
import { Select } from '../controls/select.tsx';
import { useDisclosure } from '../controls/use-disclosure.ts';
import type { ExportScreenProps } from './view.ts';

const NONE = 'none';
const PRESETS = ['plain', 'obsidian', 'logseq'] as const satisfies readonly MarkdownPreset[];

/** The reader's own template, written here: what it gives is shown beneath. */
export function TemplatePart(
  props: Pick<ExportScreenProps, 'words' | 'template' | 'writing' | 'onChoice' | 'onBegin'>,
) {
  const { words, template, writing, onChoice, onBegin } = props;
  const id = useId();
  const begin = useId();
  const help = useId();
  const wrong = useId();
  const fields = useDisclosure(undefined);
  return (
    <fieldset class="export-template" disabled={writing !== undefined}>
      <header>
        <label for={id}>{say(words, 'template')}</label>
        <span class="export-begin">
          <label for={begin}>{say(words, 'template.begin')}</label>
          <Select
            id={begin}
            options={[
              { value: NONE, label: say(words, 'template.choose') },
              ...PRESETS.map((value) => ({ value, label: say(words, `preset.${value}`) })),
            ]}
            value={NONE}
            onChange={(preset) => preset !== NONE && onBegin(preset)}
          />
        </span>
      </header>
      <textarea
        id={id}
        rows={7}
        spellcheck={false}
        value={template.text}
        aria-invalid={template.fault !== undefined}
        aria-describedby={`${help} ${wrong}`}
        onInput={(event) => onChoice({ template: event.currentTarget.value })}
      />
      <p id={wrong} role="alert" class="export-fault">
        {template.fault !== undefined && say(words, 'template.wrong', { why: template.fault })}
      </p>
      <p id={help} class="export-help">
        {say(words, 'template.help', { example: '{{note.heading}}' })}
      </p>
      <DiscloseButton line={say(words, 'template.fields')} shows={fields} />
      <div id={fields.id}>
        {fields.open &&
          (['note', 'entity'] as const).map((of) => (
            <dl key={of} class="export-fields">
              <dt>{say(words, `template.${of}`)}</dt>
              <dd>
                {template.fields[of].map((field) => (
                  <code key={field}>{field}</code>
                ))}
              </dd>
            </dl>
          ))}
      </div>
    </fieldset>
  );
}
