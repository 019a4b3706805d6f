#include "document/version.h"

#include "base/error.h"

namespace depict {

GenerationRequest requestToPaintAgain(const Version& version, const ContentSource& source) {
    if (version.origin == Origin::opened)
        throw Error(ErrorKind::badRequest, "This picture came from a file and was not painted.");
    GenerationRequest request = version.made.request;
    for (const ContentKey& key : version.made.inputs)
        request.inputs.push_back(source.picture(key));
    if (!version.made.mask.empty())
        request.mask = source.mask(version.made.mask);
    request.sampling.seed += static_cast<std::uint64_t>(version.variant);
    request.variants = 1;
    return request;
}

} // namespace depict
