import { Link, sidebarConfig } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  root: {
    width: sidebarConfig.drawerWidthClosed,
    height: 3 * sidebarConfig.logoHeight,
    display: 'flex',
    alignItems: 'center',
    marginBottom: -14,
  },
  link: {
    width: sidebarConfig.drawerWidthClosed,
    marginLeft: 22,
  },
});

/** Four steps, each a little further: the mark of Footfall. */
export const SidebarLogo = () => {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <Link
        to="/"
        underline="none"
        className={classes.link}
        aria-label="Footfall, to the first page"
      >
        <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden>
          <g fill="#4DB6AC">
            <ellipse cx="6" cy="22" rx="3" ry="4.5" opacity="0.45" />
            <ellipse cx="13" cy="17" rx="3" ry="4.5" opacity="0.65" />
            <ellipse cx="15" cy="8" rx="3" ry="4.5" opacity="0.85" />
            <ellipse cx="23" cy="5.5" rx="3" ry="4.5" />
          </g>
        </svg>
      </Link>
    </div>
  );
};
