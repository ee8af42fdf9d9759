// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/xlsxreader.h"
#include "tests/core/form/workbookmaker.h"
#include "tests/fuzz/invariants.h"

#include <cstdint>

using namespace meyar;

namespace {

/// The parts after lines "@@@ name", packed.
QByteArray packed(const QByteArray &parts)
{
    std::vector<test::ZipPart> zip;
    qsizetype at = parts.indexOf("@@@ ");
    while (at >= 0 && zip.size() < 100) {
        const qsizetype line = parts.indexOf('\n', at);
        if (line < 0) {
            break;
        }
        const qsizetype next = parts.indexOf("\n@@@ ", line);
        const qsizetype end = next < 0 ? parts.size() : next;
        zip.push_back({.name = parts.sliced(at + 4, line - at - 4),
                       .bytes = parts.mid(line + 1, end - line - 1)});
        at = next < 0 ? -1 : next + 1;
    }
    return test::zipped(zip);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    form::Problems problems;
    const form::Sheets sheets = form::readXlsx(bytes.startsWith("PK") ? bytes : packed(bytes),
                                               QStringLiteral("fuzz.xlsx"), problems);
    test::holdSheets(sheets);
    test::hold(!problems.empty() || sheets.contains(QStringLiteral("survey")),
               "without a survey there is a problem");
    return 0;
}
