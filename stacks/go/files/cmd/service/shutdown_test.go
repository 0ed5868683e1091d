package main_test

import (
	"net/http"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"
)

type answer struct {
	response *http.Response
	err      error
}

// slowRequest asks for something that takes 1.5 seconds, and returns once the request is under way.
func slowRequest(s service) <-chan answer {
	answers := make(chan answer, 1)
	go func() {
		// A connection that the client would keep alive, as a load balancer does.
		response, err := http.Get(s.url + "/conformance/slow")
		answers <- answer{response, err}
	}()
	time.Sleep(200 * time.Millisecond)
	return answers
}

func TestARequestUnderWayIsFinishedNewOnesAreRefusedAndTheServiceEndsWell(t *testing.T) {
	service := startService(t, "CONFORMANCE=1")
	slow := slowRequest(service)
	service.Signal(syscall.SIGTERM)
	service.Logged("shutting down")
	if status := service.status("/ready"); status != 0 && status != http.StatusServiceUnavailable {
		t.Errorf("/ready answers %d", status)
	}
	finished := <-slow
	if finished.err != nil {
		t.Fatal(finished.err)
	}
	defer finished.response.Body.Close()
	if finished.response.StatusCode != http.StatusOK || !finished.response.Close {
		t.Errorf("%v", finished.response)
	}
	if code := service.End(); code != 0 {
		t.Errorf("exit code %d", code)
	}
	if !strings.Contains(lastLine(service.Stdout()), `"message":"shutdown complete"`) {
		t.Error(service.Stdout())
	}
}

func TestAfterTheGracePeriodTheRemainingConnectionsAreCut(t *testing.T) {
	service := startService(t, "CONFORMANCE=1", "SHUTDOWN_GRACE_SECONDS=1")
	slow := slowRequest(service)
	service.Signal(syscall.SIGTERM)
	if finished := <-slow; finished.err == nil {
		finished.response.Body.Close()
		t.Error("the request was not cut")
	}
	if code := service.End(); code != 0 {
		t.Errorf("exit code %d", code)
	}
	if !regexp.MustCompile(`grace period is over(?s:.*)shutdown complete[^\n]*\n$`).MatchString(service.Stdout()) {
		t.Error(service.Stdout())
	}
}

func TestASecondSignalEndsTheServiceAtOnce(t *testing.T) {
	service := startService(t, "CONFORMANCE=1")
	slow := slowRequest(service)
	service.Signal(syscall.SIGTERM)
	service.Logged("shutting down")
	service.Signal(syscall.SIGTERM)
	if code := service.End(); code != 128+int(syscall.SIGTERM) {
		t.Errorf("exit code %d", code)
	}
	if finished := <-slow; finished.err == nil {
		finished.response.Body.Close()
		t.Error("the request was not cut")
	}
}

func lastLine(text string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	return lines[len(lines)-1]
}
