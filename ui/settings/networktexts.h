// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/networksettings.h"
#include "words/times.h"

#include <QString>

namespace phonedesk::ui {

// What was found, and what to do about it, in whole sentences.
QString findingText(const domain::NetworkReport &report);
// Why the certificates of a file were not taken.
QString whyNoCertificates(const core::Error &error);
// "Office CA, by Office CA, valid until 3 May 2031"
QString certificateText(const domain::TrustedCertificate &certificate, const words::Times &times);
// Why the password that is kept for the proxy could not be read, and what to do.
QString whyNoPassword(const core::Error &error);

} // namespace phonedesk::ui
