package config

import (
	"net/url"
	"strconv"
	"strings"
)

// Telemetry says where traces are sent, and which of them. What else has the prefix OTEL_ is for the exporter, which
// reads it itself.
type Telemetry struct {
	// Address takes traces; it is empty when none are sent.
	Address string
	// ServiceName is what the service is called there, if not by its own name.
	ServiceName string
	Sampler     string
	// Ratio is for samplers that take a part of all traces.
	Ratio float64
}

func (r *reader) telemetry() Telemetry {
	// The general address is the root of a path that OTLP prescribes; the one for traces alone is used as it is.
	address := r.webAddress("OTEL_EXPORTER_OTLP_ENDPOINT")
	if address != "" {
		address = strings.TrimSuffix(address, "/") + "/v1/traces"
	}
	if traces := r.webAddress("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"); traces != "" {
		address = traces
	}
	if strings.EqualFold(r.text("OTEL_SDK_DISABLED"), "true") {
		address = ""
	}
	return Telemetry{
		Address:     address,
		ServiceName: r.text("OTEL_SERVICE_NAME"),
		Sampler: r.oneOf("OTEL_TRACES_SAMPLER", "parentbased_always_on", "always_on", "always_off", "traceidratio",
			"parentbased_always_on", "parentbased_always_off", "parentbased_traceidratio"),
		Ratio: r.share("OTEL_TRACES_SAMPLER_ARG"),
	}
}

func (r *reader) webAddress(name string) string {
	text := r.text(name)
	if text == "" {
		return ""
	}
	address, err := url.Parse(text)
	if err != nil || address.Host == "" || address.Scheme != "http" && address.Scheme != "https" {
		r.wrong(name, "must be an address that starts with http:// or https://")
		return ""
	}
	return text
}

// share is 1, the whole, unless the variable says otherwise.
func (r *reader) share(name string) float64 {
	text := r.textOr(name, "1")
	share, err := strconv.ParseFloat(text, 64)
	// Written this way round, what is not a number is refused too.
	if err != nil || !(share >= 0 && share <= 1) {
		r.wrong(name, "must be a number from 0 to 1")
		return 1
	}
	return share
}
