import {
  Button,
  MenuListBox,
  MenuListBoxItem,
  MenuTrigger,
} from '@backstage/ui';
import { RiLayoutColumnLine } from '@remixicon/react';
import { useTexts } from '../../translation';
import { ChosenColumnId, chosenColumnIds } from './rowColumns';

/** Chooses the columns of the table. */
export function ColumnsMenu(props: {
  chosen: readonly ChosenColumnId[];
  onChange: (chosen: ReadonlySet<string>) => void;
}) {
  const { chosen, onChange } = props;
  const t = useTexts();
  return (
    <MenuTrigger>
      <Button variant="secondary" iconStart={<RiLayoutColumnLine />}>
        {t('adoption.rows.columns')}
      </Button>
      <MenuListBox
        aria-label={t('adoption.rows.columns')}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={keys =>
          onChange(
            new Set(keys === 'all' ? chosenColumnIds : [...keys].map(String)),
          )
        }
      >
        {chosenColumnIds.map(id => (
          <MenuListBoxItem key={id} id={id}>
            {t(`adoption.rows.column.${id}`)}
          </MenuListBoxItem>
        ))}
      </MenuListBox>
    </MenuTrigger>
  );
}
