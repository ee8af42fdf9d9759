// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/csvsheets.h"
#include "core/form/formreader.h"
#include "core/form/instance/submissionreader.h"
#include "core/form/instance/submissionwriter.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace meyar;

namespace {

class StandingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(0, Qt::UTC); }
};

std::shared_ptr<const form::Form> visitForm()
{
    form::Problems problems;
    form::Sheets sheets;
    sheets[QStringLiteral("survey")] = form::parseCsv(QStringLiteral("survey"),
                                                      "type,name,label,relevant,calculation,repeat_count\n"
                                                      "text,unit,Unit,,,\n"
                                                      "integer,lines,Lines,,,\n"
                                                      "begin repeat,line,Line,,,${lines}\n"
                                                      "image,photo,Photo,${unit} != '',,\n"
                                                      "begin repeat,worker,Worker,,,\n"
                                                      "decimal,hours,Hours,,,\n"
                                                      "end repeat,,,,,\n"
                                                      "end repeat,,,,,\n"
                                                      "text,total,Total,,sum(${hours}),\n",
                                                      problems);
    sheets[QStringLiteral("settings")]
        = form::parseCsv(QStringLiteral("settings"), "form_id\nvisit\n", problems);
    return form::buildForm(sheets).form;
}

} // namespace

/// Reads the bytes as a submission; what comes of it must be loadable and writable, and what is written the same when it
/// is read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const std::shared_ptr<const form::Form> visit = visitForm();
    static const std::shared_ptr<const form::Program> program = form::compile(visit);
    static const StandingClock clock;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const form::ReadSubmission read = form::readSubmission(bytes, *visit, QStringLiteral("a.xml"));
    if (read.submission) {
        form::Session session(program, clock);
        static_cast<void>(form::loadSubmission(session, *read.submission));
        const form::WrittenSubmission written = form::writeSubmission(session);
        const form::ReadSubmission again = form::readSubmission(written.xml, *visit, QStringLiteral("b.xml"));
        if (!again.submission || !(again.submission->answers == written.submission.answers)) {
            std::abort();
        }
    }
    return 0;
}
