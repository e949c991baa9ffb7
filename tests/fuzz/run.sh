#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh PROGRAM ARGUMENTS…: ten seconds, or ten minutes when UNKNOT_TEST_SCALE is full.
set -eu
case "${UNKNOT_TEST_SCALE:-quick}" in
full) seconds=600 ;;
*) seconds=10 ;;
esac
program=$1
shift
exec "$program" -max_total_time="$seconds" "$@"
