// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an expression and the values it may refer to: the first line is the expression, each
// further line "name=value". Evaluating must end, soon, with a value or with what is wrong.
#include "core/form/session.h"
#include "tests/support/fakeclock.h"

#include <QStringList>

#include <cstdint>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr size_t longest = 4096;
    if (size > longest) {
        return 0;
    }
    const auto *const text = reinterpret_cast<const char *>(data);
    const QStringList lines = QString::fromUtf8(text, static_cast<qsizetype>(size)).split(u'\n');
    QHash<QString, QString> values;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype equal = lines[i].indexOf(u'=');
        if (equal > 0) {
            values.insert(lines[i].left(equal), lines[i].mid(equal + 1));
        }
    }
    const meyar::test::FakeClock clock;
    const auto value = meyar::form::evaluate(lines[0], values, clock);
    if (!value && value.error().args.isEmpty()) {
        __builtin_trap(); // refused without saying why
    }
    return 0;
}
