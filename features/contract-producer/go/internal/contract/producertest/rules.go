package producertest

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// path leads to a value in a body: keys of objects, indexes of lists.
type path []string

func (p path) below(step string) path { return append(slices.Clone(p), step) }

func (p path) String() string { return strings.Join(append([]string{"$"}, p...), ".") }

// anything in the path of a rule is any key, or any index.
const anything = "*"

type placedRule struct {
	at path
	rule
}

// steps are those of a rule's path: .name, ['name'], [0], [*], .*
var steps = regexp.MustCompile(`^(?:\.([^.\[\]]+)|\['((?:[^'\\]|\\.)*)'\]|\[(\d+|\*)\])`)

func parseRules(rules map[string]rule) ([]placedRule, error) {
	var parsed []placedRule
	for text, rule := range rules {
		at, rest := path{}, strings.TrimPrefix(text, "$")
		for rest != "" {
			match := steps.FindStringSubmatch(rest)
			if match == nil {
				return nil, fmt.Errorf("the path %s of a rule is not known here", text)
			}
			at = append(at, match[1]+match[2]+match[3])
			rest = rest[len(match[0]):]
		}
		parsed = append(parsed, placedRule{at, rule})
	}
	return parsed, nil
}

// ruleFor a place is the one that says most about it: the longest, and of those the one with the fewest wildcards.
func ruleFor(rules []placedRule, at path) (best rule, exactly, found bool) {
	most := -1
	for _, each := range rules {
		if weight, matches := each.at.weight(at); matches && weight > most {
			best, exactly, found, most = each.rule, len(each.at) == len(at), true, weight
		}
	}
	return best, exactly, found
}

// weight of a rule's path for a place at it, or below it.
func (p path) weight(at path) (weight int, matches bool) {
	if len(p) > len(at) {
		return 0, false
	}
	weight = len(p) * (len(at) + 1)
	for index, step := range p {
		if step != anything && step != at[index] {
			return 0, false
		}
		if step != anything {
			weight++
		}
	}
	return weight, true
}

// ofTypes is what a rule says about what is below its place.
func (r rule) ofTypes() rule {
	var matchers []matcher
	for _, each := range r.Matchers {
		if each.Match == "type" {
			matchers = append(matchers, matcher{Match: "type"})
		}
	}
	return rule{r.Combine, matchers}
}

func (r rule) isOfTypes() bool { return len(r.ofTypes().Matchers) > 0 }

// differenceTo is empty where the value is one that the rule allows.
func (r rule) differenceTo(place string, expected, actual any) (string, error) {
	var differences []string
	for _, each := range r.Matchers {
		wrong, err := each.wrong(expected, actual)
		if err != nil {
			return "", fmt.Errorf("%s: %w", place, err)
		}
		if wrong != "" {
			differences = append(differences, wrong)
		}
	}
	if len(differences) == 0 || r.Combine == "OR" && len(differences) < len(r.Matchers) {
		return "", nil
	}
	return place + " -> " + strings.Join(differences, "; "), nil
}

// wrong says why the value is not one that the matcher allows.
func (m matcher) wrong(expected, actual any) (string, error) {
	text, isText := actual.(string)
	number, isNumber := actual.(json.Number)
	isDecimal := isNumber && strings.ContainsAny(number.String(), ".eE")
	if number, is := actual.(json.Number); is {
		text = number.String()
	}
	allowed := false
	switch m.Match {
	case "type":
		if kindOf(expected) != kindOf(actual) {
			return fmt.Sprintf("%s is expected, not %s", kindOf(expected), shown(actual)), nil
		}
		list, isList := actual.([]any)
		allowed = !isList || (m.Min == nil || len(list) >= *m.Min) && (m.Max == nil || len(list) <= *m.Max)
	case "regex":
		pattern, err := regexp.Compile(m.Regex)
		if err != nil {
			return "", fmt.Errorf("the pattern of a rule is not one of Go: %w", err)
		}
		allowed = (isText || isNumber) && pattern.MatchString(text)
	case "include":
		part, _ := m.Value.(string)
		allowed = isText && strings.Contains(text, part)
	case "equality":
		allowed = shown(expected) == shown(actual) || equal(expected, actual)
	case "number":
		allowed = isNumber
	case "integer":
		allowed = isNumber && !isDecimal
	case "decimal":
		allowed = isDecimal
	case "boolean":
		_, allowed = actual.(bool)
	case "null":
		allowed = actual == nil
	default:
		return "", fmt.Errorf("the matcher %s is not known here", m.Match)
	}
	if allowed {
		return "", nil
	}
	return fmt.Sprintf("%s does not match %s", shown(actual), m), nil
}

func (m matcher) String() string {
	switch {
	case m.Match == "regex":
		return "the pattern " + m.Regex
	case m.Match == "include":
		return fmt.Sprintf("%s %v", m.Match, m.Value)
	case m.Min != nil && m.Max != nil:
		return fmt.Sprintf("a list of %d to %d items", *m.Min, *m.Max)
	case m.Min != nil:
		return fmt.Sprintf("a list of at least %d items", *m.Min)
	case m.Max != nil:
		return fmt.Sprintf("a list of at most %d items", *m.Max)
	default:
		return m.Match
	}
}

func kindOf(value any) string {
	switch value.(type) {
	case nil:
		return "null"
	case bool:
		return "a boolean"
	case json.Number:
		return "a number"
	case string:
		return "a text"
	case []any:
		return "a list"
	default:
		return "an object"
	}
}
