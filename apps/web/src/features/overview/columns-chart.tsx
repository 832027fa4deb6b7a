import { useId } from 'react';
import { Link } from 'react-router';
import { Bar, BarChart, type BarShapeProps, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { ChartColumn, ChartSeries } from './chart-panel';
import classes from './overview.module.css';

interface ColumnsChartProps {
  /** What the picture shows. */
  label: string;
  series: readonly ChartSeries[];
  columns: readonly ChartColumn[];
}

const TICK = { fill: 'var(--mantine-color-dimmed)', fontSize: 11 };
const HEIGHT = 220;
/** More names than these do not fit beside each other on a phone. */
const MOST_NAMES = 12;

/** Columns, each a link to its list. A module of its own: the charts load when they are looked at. */
export default function ColumnsChart({ label, series, columns }: ColumnsChartProps) {
  const hatch = useId();
  return (
    <div role="group" aria-label={label} className={classes['chart']}>
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <BarChart data={[...columns]} accessibilityLayer={false} margin={{ top: 8, right: 4, bottom: 0, left: 0 }}>
          <defs>
            <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="6" height="6" className={classes['hatchPaper']} />
              <rect width="3" height="6" className={classes['hatchLine']} />
            </pattern>
          </defs>
          <CartesianGrid vertical={false} stroke="var(--register-line)" />
          <XAxis
            dataKey="name"
            interval={columns.length > MOST_NAMES ? 'preserveStartEnd' : 0}
            tick={TICK}
            tickLine={false}
            axisLine={{ stroke: 'var(--register-line)' }}
          />
          <YAxis allowDecimals={false} width={40} tick={TICK} tickLine={false} axisLine={false} />
          {series.map(({ key }) => (
            <Bar
              key={key}
              dataKey={(column: ChartColumn) => column.parts[key]?.count ?? 0}
              isAnimationActive={false}
              maxBarSize={44}
              shape={(bar: BarShapeProps) => <Part bar={bar} part={key} fill={`url(#${hatch})`} columns={columns} />}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

interface PartProps {
  bar: BarShapeProps;
  part: string;
  /** What the part of the alarm is filled with. */
  fill: string;
  columns: readonly ChartColumn[];
}

function Part({ bar: { x, y, width, height, index }, part, fill, columns }: PartProps) {
  const shown = columns[index]?.parts[part];
  if (!shown || shown.count === 0) return null;
  const rect = (
    <rect x={x} y={y} width={width} height={height} className={classes['column']} data-part={part} fill={fill}>
      <title>{shown.label}</title>
    </rect>
  );
  return shown.to === null ? (
    rect
  ) : (
    <Link to={shown.to} aria-label={shown.label}>
      {rect}
    </Link>
  );
}
