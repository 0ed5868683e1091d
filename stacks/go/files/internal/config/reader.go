package config

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// reader takes values from the environment, and collects the names that it was asked for and everything that is wrong.
// What it says names variables and never shows a value, which may be a secret.
type reader struct {
	getenv   func(name string) string
	names    []string
	problems []string
}

// text is empty when the variable is not set. Set to nothing counts as not set: that is what NAME= in a file means.
func (r *reader) text(name string) string {
	if !slices.Contains(r.names, name) {
		r.names = append(r.names, name)
	}
	return r.getenv(name)
}

func (r *reader) wrong(name, format string, values ...any) {
	r.problems = append(r.problems, name+" "+fmt.Sprintf(format, values...))
}

func (r *reader) textOr(name, otherwise string) string {
	if text := r.text(name); text != "" {
		return text
	}
	return otherwise
}

func (r *reader) flag(name string) bool {
	return r.text(name) == "1"
}

var digits = regexp.MustCompile(`^[0-9]{1,9}$`)

func (r *reader) integer(name string, otherwise, minimum, maximum int) int {
	text := r.text(name)
	if text == "" {
		return otherwise
	}
	// Atoi alone would take a sign.
	number, err := strconv.Atoi(text)
	if err != nil || !digits.MatchString(text) || number < minimum || number > maximum {
		r.wrong(name, "must be an integer from %d to %d", minimum, maximum)
		return otherwise
	}
	return number
}

func (r *reader) oneOf(name, otherwise string, values ...string) string {
	text := strings.ToLower(r.textOr(name, otherwise))
	if !slices.Contains(values, text) {
		r.wrong(name, "must be one of %s", strings.Join(values, ", "))
		return otherwise
	}
	return text
}

func (r *reader) matching(name string, pattern *regexp.Regexp, what string) string {
	text := r.text(name)
	if text != "" && !pattern.MatchString(text) {
		r.wrong(name, "must be %s", what)
		return ""
	}
	return text
}
