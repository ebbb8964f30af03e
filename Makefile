# The README's commands, for those with make.
.PHONY: demo test test-slow setup lock
demo:
	sh packaging/run.sh demo
test:
	sh packaging/run.sh test
test-slow:
	sh packaging/run.sh test --slow
setup:
	sh packaging/run.sh setup
lock:
	sh packaging/lock.sh
