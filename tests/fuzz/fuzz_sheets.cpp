// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/csvsheets.h"
#include "core/form/sheets/csvwriter.h"
#include "core/form/sheets/filekind.h"
#include "core/form/sheets/textsheets.h"
#include "tests/fuzz/invariants.h"

#include <cstdint>

using namespace meyar;

namespace {

/// What is read without a problem is written so that it is read the same. Not so with lone returns
/// and surrogates, which text in files does not keep.
void holdRoundTrip(const form::Sheet &sheet, const QByteArray &bytes)
{
    if (bytes.contains('\r') || bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        return;
    }
    form::Problems problems;
    const form::Sheet again = form::parseCsv(sheet.name, form::csvOf(sheet), problems);
    test::hold(problems.empty(), "what was written is read without a problem");
    test::hold(again.header == sheet.header && again.rows == sheet.rows, "a sheet stays the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString name = QStringLiteral("survey");
    (void)form::kindOf(bytes);

    form::Problems problems;
    const form::Sheet sheet = form::parseCsv(name, bytes, problems);
    test::holdSheets({{name, sheet}});
    if (problems.empty()) {
        holdRoundTrip(sheet, bytes);
    }
    test::holdSheets(form::readCsvFile(bytes, name, problems));
    test::holdSheets(form::readMarkdown(bytes, name, problems));
    return 0;
}
