/** A function that works its answer out once for each object, and knows it as long as the object lasts. */
export function onceFor<K extends WeakKey, V extends WeakKey | string>(
  workOut: (key: K) => V,
): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined) known.set(key, (answer = workOut(key)));
    return answer;
  };
}
