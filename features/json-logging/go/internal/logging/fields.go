package logging

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"runtime"
	"strings"
)

// secrets are never in a log line, at any depth and in any spelling of upper and lower case.
var secrets = map[string]bool{
	"authorization":    true,
	"cookie":           true,
	"set-cookie":       true,
	"x-api-key":        true,
	"password":         true,
	"asap_private_key": true,
}

// taken are the names that the platform relies on, and those that slog itself uses.
var taken = map[string]bool{
	"timestamp": true, "level": true, "message": true, "service": true, "env": true, "version": true, loggerKey: true,
	"trace_id": true, "span_id": true, "request_id": true,
	slog.TimeKey: true, slog.MessageKey: true,
}

const redacted = "[redacted]"

// appendField adds a field as it may be written: groups and errors spelled out, secrets taken out.
func appendField(fields []slog.Attr, prefix string, attr slog.Attr) []slog.Attr {
	value := attr.Value.Resolve()
	if isSecret(attr.Key) {
		return append(fields, slog.String(prefix+attr.Key, redacted))
	}
	if value.Kind() == slog.KindGroup {
		if attr.Key != "" {
			prefix += attr.Key + "."
		}
		for _, each := range value.Group() {
			fields = appendField(fields, prefix, each)
		}
		return fields
	}
	name := prefix + attr.Key
	switch {
	case name == "":
		// What slog means by an empty field: nothing.
		return fields
	case taken[name]:
		name = "field." + name
	}
	if value.Kind() != slog.KindAny {
		return append(fields, slog.Attr{Key: name, Value: value})
	}
	if err, isError := value.Any().(error); isError {
		return append(
			fields,
			slog.String(name+".type", errorType(err)),
			slog.String(name+".message", errorMessage(err)),
			slog.String(name+".stack", errorStack(err)),
		)
	}
	return append(fields, slog.Any(name, withoutSecrets(value.Any())))
}

func isSecret(key string) bool {
	return secrets[strings.ToLower(key)]
}

// withoutSecrets takes the value apart the way JSON does, so that structs, maps and pointers are all the same to it.
func withoutSecrets(value any) any {
	text, err := json.Marshal(value)
	if err != nil {
		// A channel, a function, or a value that contains itself. Not printed: nobody has looked for secrets in it.
		return fmt.Sprintf("[%T]", value)
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var plain any
	if err := decoder.Decode(&plain); err != nil {
		return fmt.Sprintf("[%T]", value)
	}
	return redact(plain)
}

func redact(plain any) any {
	switch plain := plain.(type) {
	case map[string]any:
		for key, value := range plain {
			if isSecret(key) {
				plain[key] = redacted
			} else {
				plain[key] = redact(value)
			}
		}
	case []any:
		for i, value := range plain {
			plain[i] = redact(value)
		}
	}
	return plain
}

// errorType is the first type that says something: those that only add words to another error do not.
func errorType(err error) string {
	for {
		name := fmt.Sprintf("%T", err)
		cause := errors.Unwrap(err)
		if cause == nil || (name != "*fmt.wrapError" && name != "*crash.Panic") {
			return name
		}
		err = cause
	}
}

// errorMessage survives an error that is a nil pointer, whose method would panic.
func errorMessage(err error) (message string) {
	defer func() {
		if recover() != nil {
			message = fmt.Sprintf("[%T]", err)
		}
	}()
	return err.Error()
}

// errorStack is where a panic happened. An ordinary error does not know where it was made; the place that logs it, and
// who called that, is the next best.
func errorStack(err error) string {
	var known interface{ Stack() string }
	if errors.As(err, &known) {
		return known.Stack()
	}
	var callers [32]uintptr
	frames := runtime.CallersFrames(callers[:runtime.Callers(1, callers[:])])
	var stack strings.Builder
	for {
		frame, more := frames.Next()
		if frame.PC != 0 && !strings.HasPrefix(frame.Function, "log/slog.") && !inThisPackage(frame.Function) {
			fmt.Fprintf(&stack, "%s\n\t%s:%d\n", frame.Function, frame.File, frame.Line)
		}
		if !more {
			return strings.TrimSuffix(stack.String(), "\n")
		}
	}
}

var thisPackage = func() string {
	pc, _, _, _ := runtime.Caller(0)
	name := runtime.FuncForPC(pc).Name()
	return name[:strings.LastIndex(name, "/logging.")+len("/logging.")]
}()

func inThisPackage(function string) bool {
	return strings.HasPrefix(function, thisPackage)
}
