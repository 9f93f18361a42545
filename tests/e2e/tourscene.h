// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/touroptions.h"

class QApplication;

namespace phonedesk::e2e {

// One way through the program in this process: prints its steps, writes its pictures into `out`. The exit code: 0 only
// if each number ended verified, in the database and in the sandbox's books.
int runScene(QApplication &app, const TourRun &run, const QString &out);

} // namespace phonedesk::e2e
