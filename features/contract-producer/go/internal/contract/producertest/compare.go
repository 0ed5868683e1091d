package producertest

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// comparison of an answer's body with the example of a pact.
type comparison struct {
	rules       []placedRule
	differences []string
	err         error
}

func (c *comparison) differs(at path, format string, arguments ...any) {
	c.differences = append(c.differences, at.String()+" -> "+fmt.Sprintf(format, arguments...))
}

func (c *comparison) compare(at path, expected, actual any) {
	rule, exactly, found := ruleFor(c.rules, at)
	if found && !exactly {
		// What holds for an object or a list holds for what is in it, as far as that is about types.
		rule = rule.ofTypes()
		found = len(rule.Matchers) > 0
	}
	if found {
		difference, err := rule.differenceTo(at.String(), expected, actual)
		if err != nil {
			c.err = err
			return
		}
		if difference != "" {
			c.differences = append(c.differences, difference)
			return
		}
	}
	switch expected := expected.(type) {
	case map[string]any:
		if actual, is := actual.(map[string]any); is {
			c.compareObjects(at, expected, actual)
			return
		}
	case []any:
		if actual, is := actual.([]any); is {
			c.compareLists(at, expected, actual, found && rule.isOfTypes())
			return
		}
	default:
		if found || equal(expected, actual) {
			return
		}
	}
	if !found {
		c.differs(at, "%s is expected, not %s", shown(expected), shown(actual))
	}
}

func (c *comparison) compareObjects(at path, expected, actual map[string]any) {
	var missing []string
	for _, key := range slices.Sorted(maps.Keys(expected)) {
		value, is := actual[key]
		if !is {
			missing = append(missing, key)
			continue
		}
		c.compare(at.below(key), expected[key], value)
	}
	if missing != nil {
		c.differs(at, "missing the following keys: %s", strings.Join(missing, ", "))
	}
}

// compareLists compares item by item; where any items like the example will do, with the last of the example from there on.
func (c *comparison) compareLists(at path, expected, actual []any, likeExample bool) {
	if !likeExample && len(expected) != len(actual) {
		c.differs(at, "%d items are expected, not %d", len(expected), len(actual))
		return
	}
	if len(expected) == 0 {
		return
	}
	for index, value := range actual {
		c.compare(at.below(strconv.Itoa(index)), expected[min(index, len(expected)-1)], value)
	}
}

// equal says whether two values that are neither objects nor lists are the same; 1 and 1.0 are.
func equal(expected, actual any) bool {
	left, leftIs := expected.(json.Number)
	right, rightIs := actual.(json.Number)
	if leftIs && rightIs {
		one, err := left.Float64()
		other, otherErr := right.Float64()
		return err == nil && otherErr == nil && one == other
	}
	return reflect.DeepEqual(expected, actual)
}

func shown(value any) string {
	text, err := json.Marshal(value)
	if err != nil {
		return err.Error()
	}
	return string(text)
}
