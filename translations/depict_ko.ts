<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>AbilityText</name>
    <message>
        <source>This model cannot change pictures by words</source>
        <translation>이 모델은 말로 그림을 바꿀 수 없습니다</translation>
    </message>
    <message>
        <source>This model cannot paint inside a selection</source>
        <translation>이 모델은 선택 영역 안에 그릴 수 없습니다</translation>
    </message>
    <message>
        <source>This model cannot find things in a picture</source>
        <translation>이 모델은 그림에서 사물을 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>This model cannot answer in words</source>
        <translation>이 모델은 말로 답할 수 없습니다</translation>
    </message>
    <message>
        <source>This model paints %1 × %2 pixels only</source>
        <translation>이 모델은 %1 × %2 픽셀만 그립니다</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1을(를) 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1은(는) 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1은(는) 폴더입니다.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short.</source>
        <translation>그림이 손상되었거나 잘렸습니다.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short (%1).</source>
        <translation>그림이 손상되었거나 잘렸습니다 (%1).</translation>
    </message>
    <message>
        <source>The picture file is empty.</source>
        <translation>그림 파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The PNG file is damaged or cut short.</source>
        <translation>PNG 파일이 손상되었거나 잘렸습니다.</translation>
    </message>
    <message>
        <source>The PNG file is damaged.</source>
        <translation>PNG 파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The file is not an OpenRaster picture.</source>
        <translation>이 파일은 OpenRaster 그림이 아닙니다.</translation>
    </message>
    <message>
        <source>This is not a PNG, JPEG, WebP, TIFF or OpenEXR picture.</source>
        <translation>PNG, JPEG, WebP, TIFF, OpenEXR 그림이 아닙니다.</translation>
    </message>
    <message>
        <source>A picture cannot be saved as %1; the name must end in .png, .jpg, .webp, .tif or .exr.</source>
        <translation>그림을 %1(으)로 저장할 수 없습니다. 이름은 .png, .jpg, .webp, .tif, .exr로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>The picture is %1 x %2 pixels; at most 65535 a side and 268 megapixels can be opened.</source>
        <translation>그림이 %1 x %2 픽셀입니다. 한 변 65535픽셀, 268메가픽셀까지 열 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is not a Depict project.</source>
        <translation>%1은(는) Depict 프로젝트가 아닙니다.</translation>
    </message>
    <message>
        <source>The project %1 was made by a newer version of Depict.</source>
        <translation>프로젝트 %1은(는) 더 새로운 Depict에서 만들어졌습니다.</translation>
    </message>
    <message>
        <source>The project %1 is cut short.</source>
        <translation>프로젝트 %1이(가) 잘렸습니다.</translation>
    </message>
    <message>
        <source>The project %1 is damaged%2.</source>
        <translation>프로젝트 %1이(가) 손상되었습니다%2.</translation>
    </message>
    <message>
        <source>The project %1 cannot be read.</source>
        <translation>프로젝트 %1을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The project %1 is open in another window.</source>
        <translation>프로젝트 %1이(가) 다른 창에서 열려 있습니다.</translation>
    </message>
    <message>
        <source>The project is still being opened.</source>
        <translation>프로젝트를 아직 여는 중입니다.</translation>
    </message>
    <message>
        <source>The words are %1 bytes long; at most %2 are possible.</source>
        <translation>문구가 %1바이트입니다. 최대 %2바이트까지 가능합니다.</translation>
    </message>
    <message>
        <source>The words are empty.</source>
        <translation>문구가 없습니다.</translation>
    </message>
    <message>
        <source>The words are too long for this model.</source>
        <translation>문구가 이 모델에는 너무 깁니다.</translation>
    </message>
    <message>
        <source>The words and pictures together are too long for this model.</source>
        <translation>문구와 그림을 합치면 이 모델에는 너무 깁니다.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels is not possible; each side is %3 to %4 pixels.</source>
        <translation>%1 x %2 픽셀 그림은 만들 수 없습니다. 각 변은 %3~%4픽셀입니다.</translation>
    </message>
    <message>
        <source>Nothing was added to any side of the picture.</source>
        <translation>그림의 어느 쪽에도 더해진 것이 없습니다.</translation>
    </message>
    <message>
        <source>The larger picture would have more than %1 pixels a side.</source>
        <translation>넓힌 그림의 한 변이 %1픽셀을 넘습니다.</translation>
    </message>
    <message>
        <source>A picture that the words speak of is not there yet.</source>
        <translation>문구가 가리키는 그림이 아직 준비되지 않았습니다.</translation>
    </message>
    <message>
        <source>Already %1 paintings wait for their turn.</source>
        <translation>이미 %1개의 그림이 차례를 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>The model %1 cannot work from a picture.</source>
        <translation>모델 %1은(는) 그림을 바탕으로 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The model %1 reads at most %2 pictures at a time, not %3.</source>
        <translation>모델 %1은(는) 한 번에 그림을 %2장까지 읽으며, %3장은 읽지 못합니다.</translation>
    </message>
    <message>
        <source>The model %1 cannot change pictures by words.</source>
        <translation>모델 %1은(는) 말로 그림을 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>The model %1 cannot change pictures.</source>
        <translation>모델 %1은(는) 그림을 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>The model %1 cannot paint inside a selection.</source>
        <translation>모델 %1은(는) 선택 영역 안에 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The model %1 cannot paint beyond the edges of a picture.</source>
        <translation>모델 %1은(는) 그림 가장자리 밖에 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The model %1 cannot find things in a picture.</source>
        <translation>모델 %1은(는) 그림에서 사물을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>The model %1 was not trained to answer in words.</source>
        <translation>모델 %1은(는) 말로 답하도록 학습되지 않았습니다.</translation>
    </message>
    <message>
        <source>The model painted no picture of these words.</source>
        <translation>모델이 이 문구로 그림을 그리지 않았습니다.</translation>
    </message>
    <message>
        <source>This model paints pictures of %1 x %2 pixels only.</source>
        <translation>이 모델은 %1 x %2 픽셀 그림만 그립니다.</translation>
    </message>
    <message>
        <source>There is no model at %1: %2 is missing.</source>
        <translation>%1에 모델이 없습니다: %2이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The folder %1 is a model of the kind %2, which Depict does not know.</source>
        <translation>폴더 %1은(는) Depict가 모르는 종류(%2)의 모델입니다.</translation>
    </message>
    <message>
        <source>The folder %1 has no weights: neither model.safetensors nor pytorch_model.bin.</source>
        <translation>폴더 %1에 가중치가 없습니다: model.safetensors도 pytorch_model.bin도 없습니다.</translation>
    </message>
    <message>
        <source>The model file %1 is damaged: %2.</source>
        <translation>모델 파일 %1이(가) 손상되었습니다: %2.</translation>
    </message>
    <message>
        <source>config.json is damaged: %1.</source>
        <translation>config.json이 손상되었습니다: %1.</translation>
    </message>
    <message>
        <source>No CUDA device can be used on this machine.</source>
        <translation>이 컴퓨터에서 쓸 수 있는 CUDA 장치가 없습니다.</translation>
    </message>
    <message>
        <source>The compute engine failed: %1.</source>
        <translation>계산 엔진이 실패했습니다: %1.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>기술적인 내용: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Depict does not know files of this kind.</source>
        <translation>Depict이 모르는 종류의 파일입니다.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, TIFF or OpenEXR, or a newer version of Depict.</source>
        <translation>PNG, JPEG, WebP, TIFF, OpenEXR 또는 더 새로운 버전의 Depict을 사용하세요.</translation>
    </message>
    <message>
        <source>This cannot be painted as asked.</source>
        <translation>요청한 대로는 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Change the words, the shape or the settings and try again.</source>
        <translation>문구, 모양 또는 설정을 바꾸어 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>파일이 없습니다.</translation>
    </message>
    <message>
        <source>Check its name and folder, then open it again.</source>
        <translation>이름과 폴더를 확인한 뒤 다시 여세요.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>It may be damaged: open it in the program that made it, or take another copy.</source>
        <translation>손상되었을 수 있습니다. 만든 프로그램에서 열거나 다른 사본을 사용하세요.</translation>
    </message>
    <message>
        <source>This model cannot do that yet.</source>
        <translation>이 모델은 아직 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Say it another way, or choose a model that can.</source>
        <translation>다르게 표현하거나 가능한 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>The picture could not be saved there.</source>
        <translation>그곳에 그림을 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write.</source>
        <translation>다른 폴더를 선택하거나 쓰기 권한을 요청하세요.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; nothing is lost.</source>
        <translation>공간을 확보하거나 다른 디스크를 선택하세요. 잃어버린 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>메모리가 부족합니다.</translation>
    </message>
    <message>
        <source>Choose a smaller shape or fewer variants, or close other programs.</source>
        <translation>더 작은 모양이나 더 적은 변형을 선택하거나 다른 프로그램을 닫으세요.</translation>
    </message>
    <message>
        <source>The model is not there.</source>
        <translation>모델이 없습니다.</translation>
    </message>
    <message>
        <source>Install Depict again, or name the folder with --model.</source>
        <translation>Depict를 다시 설치하거나 --model로 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>The model is damaged.</source>
        <translation>모델이 손상되었습니다.</translation>
    </message>
    <message>
        <source>Install Depict again, or name another folder with --model.</source>
        <translation>Depict를 다시 설치하거나 --model로 다른 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>A painting is under way.</source>
        <translation>그림을 그리는 중입니다.</translation>
    </message>
    <message>
        <source>Wait for it or stop it; your words stay where they are.</source>
        <translation>기다리거나 중지하세요. 입력한 문구는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>The computing device failed.</source>
        <translation>연산 장치에 문제가 생겼습니다.</translation>
    </message>
    <message>
        <source>Try again, or start Depict with --device cpu.</source>
        <translation>다시 시도하거나 --device cpu로 Depict를 시작하세요.</translation>
    </message>
    <message>
        <source>Something went wrong inside Depict.</source>
        <translation>Depict 내부에서 문제가 생겼습니다.</translation>
    </message>
    <message>
        <source>Your pictures are safe. Try again, and please report it.</source>
        <translation>그림은 안전합니다. 다시 시도하고 이 문제를 알려 주세요.</translation>
    </message>
</context>
<context>
    <name>PlanNames</name>
    <message>
        <source>words</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>a mark</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>손상</translation>
    </message>
</context>
<context>
    <name>ReviewLines</name>
    <message>
        <source>everything else, as before</source>
        <translation>나머지 모두, 그대로</translation>
    </message>
    <message>
        <source>%1, in its own colour</source>
        <translation>%1, 본래 색</translation>
    </message>
    <message>
        <source>%1, worn</source>
        <translation>%1, 착용</translation>
    </message>
    <message>
        <source>%1, worn (%2)</source>
        <comment>hat, worn (dog)</comment>
        <translation>%1, 착용 (%2)</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1, 없어짐</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, 그대로</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>is it there?</comment>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <comment>is it there?</comment>
        <translation>아니요</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>is it there?</comment>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>%1 (%2 ×)</source>
        <comment>dog (3 times)</comment>
        <translation>%1 (%2×)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was asked for: yes</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Depth</source>
        <translation>깊이</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>윤곽</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>영역 나누기</translation>
    </message>
    <message>
        <source>Find things</source>
        <translation>사물 찾기</translation>
    </message>
    <message>
        <source>Sunshine</source>
        <translation>맑음</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>비</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>눈</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>안개</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>밤</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>수채화</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>유화</translation>
    </message>
    <message>
        <source>Pencil sketch</source>
        <translation>연필 스케치</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>픽셀 아트</translation>
    </message>
    <message>
        <source>Paper cut</source>
        <translation>종이 공예</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>네온</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>포스터</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>화풍</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>날씨</translation>
    </message>
</context>
<context>
    <name>depict::Abilities</name>
    <message>
        <source>“%1”</source>
        <comment>example words</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Write these words</source>
        <translation>이 문구 쓰기</translation>
    </message>
    <message>
        <source>%1, for example “%2”</source>
        <translation>%1, 예: “%2”</translation>
    </message>
    <message>
        <source>What this model can do</source>
        <translation>이 모델이 할 수 있는 것</translation>
    </message>
    <message>
        <source>The model is loading…</source>
        <translation>모델 불러오는 중…</translation>
    </message>
    <message>
        <source>Paint from words</source>
        <translation>말로 그리기</translation>
    </message>
    <message>
        <source>Change a picture by words</source>
        <translation>그림을 말로 바꾸기</translation>
    </message>
    <message>
        <source>Paint anew only what you select</source>
        <translation>선택한 곳만 다시 그리기</translation>
    </message>
    <message>
        <source>Answer questions about a picture</source>
        <translation>그림에 대한 질문에 답하기</translation>
    </message>
    <message>
        <source>With a picture, one press: %1</source>
        <translation>그림이 있으면 한 번의 클릭으로: %1</translation>
    </message>
</context>
<context>
    <name>depict::ActionRegistry</name>
    <message>
        <source>Everywhere</source>
        <translation>모든 곳</translation>
    </message>
</context>
<context>
    <name>depict::AttachmentBar</name>
    <message>
        <source>Pictures that the words speak of</source>
        <translation>문구가 가리키는 그림</translation>
    </message>
    <message>
        <source>This model works from one picture at a time: take the others away.</source>
        <translation>이 모델은 한 번에 그림 한 장만 다룹니다. 나머지를 빼세요.</translation>
    </message>
    <message>
        <source>This model works from at most %1 pictures at a time: take some away.</source>
        <translation>이 모델은 한 번에 최대 %1장을 다룹니다. 몇 장을 빼세요.</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>새 그림</translation>
    </message>
    <message>
        <source>Change the shown one</source>
        <translation>보이는 그림 바꾸기</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>다음 문구가 이 그림을 바꿉니다 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Waiting for the picture: %1</source>
        <translation>그림을 기다리는 중: %1</translation>
    </message>
    <message>
        <source>%1 (still being painted)</source>
        <translation>%1 (아직 그리는 중)</translation>
    </message>
</context>
<context>
    <name>depict::AttachmentChip</name>
    <message>
        <source>Picture %1: %2</source>
        <translation>그림 %1: %2</translation>
    </message>
    <message>
        <source>Changes this picture: %1</source>
        <translation>이 그림을 바꿉니다: %1</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>Delete를 누르면 빠집니다</translation>
    </message>
    <message>
        <source>Changes this picture</source>
        <translation>이 그림을 바꿉니다</translation>
    </message>
    <message>
        <source>Take picture %1 away</source>
        <translation>그림 %1 빼기</translation>
    </message>
    <message>
        <source>Paint from nothing again</source>
        <translation>다시 빈 종이에서 그리기</translation>
    </message>
</context>
<context>
    <name>depict::BatchDialog</name>
    <message>
        <source>Add to the batch</source>
        <translation>일괄 작업에 추가</translation>
    </message>
    <message>
        <source>Paint from words</source>
        <translation>말로 그리기</translation>
    </message>
    <message>
        <source>Change pictures</source>
        <translation>그림 바꾸기</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>프롬프트, 한 줄에 하나씩</translation>
    </message>
    <message>
        <source>One prompt a line, in any language the model knows</source>
        <translation>한 줄에 하나씩, 모델이 아는 언어라면 무엇이든</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>모양 %1</translation>
    </message>
    <message>
        <source>Pictures of each</source>
        <translation>각각의 그림 수</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>첫 시드</translation>
    </message>
    <message>
        <source>random</source>
        <translation>무작위</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>그림 폴더</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>바꿀 것</translation>
    </message>
    <message>
        <source>For example: make it night</source>
        <translation>예: 밤으로 바꿔줘</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Choose the folder of pictures</source>
        <translation>그림 폴더 선택</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>결과 폴더</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>결과 폴더 선택</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>결과 저장 위치</translation>
    </message>
    <message>
        <source>Pictures in the folder: %1</source>
        <translation>폴더의 그림: %1</translation>
    </message>
    <message>
        <source>Pictures to paint: %1</source>
        <translation>그릴 그림: %1</translation>
    </message>
</context>
<context>
    <name>depict::BatchPanel</name>
    <message>
        <source>Nothing to do yet. Add prompts in several shapes and seeds, or a folder of pictures with one instruction; the results are written to files while you go on working.</source>
        <translation>아직 할 일이 없습니다. 여러 모양과 시드의 프롬프트나, 그림 폴더와 지시 하나를 추가하세요. 작업을 계속하는 동안 결과가 파일로 쓰입니다.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>일괄 작업</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>결과 열기</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>앞으로 (Alt+↑)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>뒤로 (Alt+↓)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Take off the list (Delete)</source>
        <translation>목록에서 빼기 (Delete)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Jobs that are done</source>
        <translation>끝난 작업</translation>
    </message>
    <message>
        <source>Try all that failed again</source>
        <translation>실패한 것 모두 다시 시도</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>모두 취소</translation>
    </message>
    <message>
        <source>Take all that is done off the list</source>
        <translation>끝난 것 모두 목록에서 빼기</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1개 실패</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
</context>
<context>
    <name>depict::BatchQueue</name>
    <message>
        <source>seed %1</source>
        <translation>시드 %1</translation>
    </message>
</context>
<context>
    <name>depict::CanvasArea</name>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>실제 픽셀 크기로 보기</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>그림 전체 보기</translation>
    </message>
    <message>
        <source>Edit this picture</source>
        <translation>이 그림 편집</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>다음 문구가 이 그림을 바꿉니다 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Go on painting as if it had never been stopped</source>
        <translation>중지한 적이 없는 것처럼 이어서 그립니다</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Keep rows</source>
        <translation>줄 유지</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 rows</source>
        <translation>중지됨: %2줄 중 %1줄</translation>
    </message>
    <message>
        <source>Row %1 of %2 is being painted</source>
        <translation>%2줄 중 %1번째 줄을 그리는 중</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>depict::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>캔버스</translation>
    </message>
</context>
<context>
    <name>depict::ChatPanel</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>그림 (%1)</translation>
    </message>
    <message>
        <source>Add pictures that the words speak of</source>
        <translation>문구가 가리키는 그림 추가</translation>
    </message>
    <message>
        <source>Ask about the picture: “How many dogs are there?”</source>
        <translation>그림에 대해 물어보세요: “개가 몇 마리 있나요?”</translation>
    </message>
    <message>
        <source>Say what to paint inside the selection: “a hat”</source>
        <translation>선택 영역에 그릴 것을 쓰세요: “모자”</translation>
    </message>
    <message>
        <source>Speak of the pictures by their numbers: “put the cat of the first picture into the second”</source>
        <translation>그림을 번호로 부르세요: “첫 번째 그림의 고양이를 두 번째에 넣어줘”</translation>
    </message>
    <message>
        <source>Say what to change, or ask about the picture: “put a hat on the dog”</source>
        <translation>바꿀 것을 쓰거나 그림에 대해 물어보세요: “개에게 모자를 씌워줘”</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>그릴 것을 쓰세요: “해변의 빨간 자동차와 개”</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>그림 추가</translation>
    </message>
</context>
<context>
    <name>depict::ConfidenceLegend</name>
    <message>
        <source>Confidence</source>
        <translation>확신도</translation>
    </message>
    <message>
        <source>How probable the model thought the cells that it chose</source>
        <translation>고른 칸을 모델이 얼마나 그럴듯하게 여겼는지</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>불확실</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>확실</translation>
    </message>
    <message>
        <source>Confidence: known when the picture is done</source>
        <translation>확신도: 그림이 완성되면 알 수 있음</translation>
    </message>
    <message>
        <source>Confidence: not known for this picture</source>
        <translation>확신도: 이 그림은 알 수 없음</translation>
    </message>
</context>
<context>
    <name>depict::ExampleTile</name>
    <message>
        <source>Paint this</source>
        <translation>이것 그리기</translation>
    </message>
    <message>
        <source>Paint: %1</source>
        <translation>그리기: %1</translation>
    </message>
</context>
<context>
    <name>depict::ExpandPanel</name>
    <message>
        <source>Expand</source>
        <translation>확장</translation>
    </message>
    <message>
        <source>Pull the edges of the picture, or say how far. The picture itself stays as it is, to the last pixel.</source>
        <translation>그림의 가장자리를 끌거나 얼마나 넓힐지 쓰세요. 그림 자체는 마지막 픽셀까지 그대로입니다.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>위</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>아래</translation>
    </message>
    <message>
        <source>To a shape</source>
        <translation>모양에 맞추기</translation>
    </message>
    <message>
        <source>To a shape…</source>
        <translation>모양에 맞추기…</translation>
    </message>
    <message>
        <source>What is to be seen there</source>
        <translation>그곳에 보일 것</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>아직 그림이 없습니다.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2픽셀</translation>
    </message>
    <message>
        <source>%1 × %2 pixels become %3 × %4</source>
        <translation>%1 × %2픽셀이 %3 × %4이(가) 됩니다</translation>
    </message>
</context>
<context>
    <name>depict::HistoryStrip</name>
    <message>
        <source>Versions of the project</source>
        <translation>프로젝트의 버전</translation>
    </message>
    <message>
        <source>Arrow keys walk through the versions; the menu key shows what can be done with one.</source>
        <translation>화살표 키로 버전을 오가고, 메뉴 키로 할 수 있는 작업을 봅니다.</translation>
    </message>
    <message>
        <source>&amp;Edit from here</source>
        <translation>여기서부터 편집(&amp;E)</translation>
    </message>
    <message>
        <source>Paint &amp;again exactly</source>
        <translation>똑같이 다시 그리기(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>이름 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>Take the &amp;star away</source>
        <translation>별표 떼기(&amp;S)</translation>
    </message>
    <message>
        <source>Give it a &amp;star</source>
        <translation>별표 붙이기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>메모(&amp;N)…</translation>
    </message>
    <message>
        <source>A&amp;ccepted</source>
        <translation>채택(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;jected</source>
        <translation>거절(&amp;J)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Prune with all that came of it</source>
        <translation>파생된 것까지 모두 제거(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Prune</source>
        <translation>제거(&amp;P)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>What is to be remembered of this version?</source>
        <translation>이 버전에 대해 무엇을 기억해 둘까요?</translation>
    </message>
    <message>
        <source>Export the version</source>
        <translation>버전 내보내기</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>문구와 설정이 담긴 PNG (*.png)</translation>
    </message>
    <message>
        <source>OpenRaster with the picture before it (*.ora)</source>
        <translation>이전 그림이 담긴 OpenRaster (*.ora)</translation>
    </message>
    <message>
        <source>JPEG (*.jpg)</source>
        <translation>JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>WebP (*.webp)</source>
        <translation>WebP (*.webp)</translation>
    </message>
    <message>
        <source>TIFF (*.tif)</source>
        <translation>TIFF (*.tif)</translation>
    </message>
    <message>
        <source>OpenEXR (*.exr)</source>
        <translation>OpenEXR (*.exr)</translation>
    </message>
    <message>
        <source>Co&amp;mpare with this one</source>
        <translation>이것과 비교(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Use as a picture for the next words</source>
        <translation>다음 문구의 그림으로 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Give it a star, or take it away</source>
        <translation>별표 붙이기 또는 떼기</translation>
    </message>
    <message>
        <source>Export the time-&amp;lapse…</source>
        <translation>타임랩스 내보내기(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>depict::KeyPointer</name>
    <message>
        <source>Column %1, row %2 of pixels</source>
        <translation>픽셀 열 %1, 행 %2</translation>
    </message>
</context>
<context>
    <name>depict::MainWindow</name>
    <message>
        <source>This picture is not finished yet.</source>
        <translation>이 그림은 아직 완성되지 않았습니다.</translation>
    </message>
    <message>
        <source>Wait for its last row, or let it go on where it was stopped; then the tools select in it.</source>
        <translation>마지막 행을 기다리거나 멈춘 곳에서 계속하게 하세요. 그러면 도구로 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>그림 (%1)</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1(으)로 저장함</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>그림 열기</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>문구와 설정이 담긴 PNG (*.png)</translation>
    </message>
    <message>
        <source>JPEG (*.jpg)</source>
        <translation>JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>WebP (*.webp)</source>
        <translation>WebP (*.webp)</translation>
    </message>
    <message>
        <source>TIFF (*.tif)</source>
        <translation>TIFF (*.tif)</translation>
    </message>
    <message>
        <source>OpenEXR (*.exr)</source>
        <translation>OpenEXR (*.exr)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>클립보드에 그림이 없습니다</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New painting</source>
        <translation>새 그림(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open picture…</source>
        <translation>그림 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;model folder…</source>
        <translation>모델 폴더 열기(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>그림 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>그림 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>그림 붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit this picture by words</source>
        <translation>이 그림을 말로 편집(&amp;E)</translation>
    </message>
    <message>
        <source>Paint from &amp;nothing</source>
        <translation>빈 종이에서 그리기(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Painting</source>
        <translation>그림 그리기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>그리기(&amp;P)</translation>
    </message>
    <message>
        <source>Pause / &amp;resume</source>
        <translation>일시 정지 / 다시 시작(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep rows</source>
        <translation>줄 유지(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped painting</source>
        <translation>중지한 그림 계속 그리기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard rows</source>
        <translation>줄 버리기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Write the words</source>
        <translation>문구 쓰기(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Fit the picture</source>
        <translation>화면에 맞추기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <translation>&amp;200 %</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>Cell &amp;grid</source>
        <translation>칸 격자(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템 설정 따르기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Depict</source>
        <translation>Depict 정보(&amp;A)</translation>
    </message>
    <message>
        <source>About Depict</source>
        <translation>Depict 정보</translation>
    </message>
    <message>
        <source>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;A picture studio that paints in front of your eyes, cell by cell.&lt;br&gt;&lt;br&gt;Apache License 2.0</source>
        <translation>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;눈앞에서 한 칸씩 그려 나가는 그림 스튜디오.&lt;br&gt;&lt;br&gt;Apache License 2.0</translation>
    </message>
    <message>
        <source>%1 — Depict</source>
        <translation>%1 — Depict</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>선택(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>선택 해제(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>반전(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Grow…</source>
        <translation>확장(&amp;G)…</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>선택 영역 확장</translation>
    </message>
    <message>
        <source>S&amp;hrink…</source>
        <translation>축소(&amp;H)…</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>선택 영역 축소</translation>
    </message>
    <message>
        <source>&amp;Fill holes</source>
        <translation>구멍 채우기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove what is selected</source>
        <translation>선택한 것 제거(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep only what is selected</source>
        <translation>선택한 것만 유지(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Describe what is selected</source>
        <translation>선택한 것 설명(&amp;D)</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>브러시 크게</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>브러시 작게</translation>
    </message>
    <message>
        <source>Show as a &amp;tint</source>
        <translation>색을 덧씌워 표시(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open a mask…</source>
        <translation>마스크 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the mask…</source>
        <translation>마스크 저장(&amp;V)…</translation>
    </message>
    <message>
        <source>By how many pixels?</source>
        <translation>몇 픽셀만큼?</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <translation>마스크 열기</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <translation>마스크 저장</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>마스크</translation>
    </message>
    <message>
        <source>Ne&amp;w project</source>
        <translation>새 프로젝트(&amp;W)</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>프로젝트 열기(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>최근 프로젝트(&amp;R)</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>프로젝트를 다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>다시 실행(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove this version</source>
        <translation>이 버전 제거(&amp;R)</translation>
    </message>
    <message>
        <source>opened picture</source>
        <translation>연 그림</translation>
    </message>
    <message>
        <source>kept rows</source>
        <translation>유지한 줄</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>star</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>선택 영역</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>프로젝트 열기</translation>
    </message>
    <message>
        <source>Depict projects (*.depict)</source>
        <translation>Depict 프로젝트 (*.depict)</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>프로젝트를 다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>프로젝트: %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>실행 취소(&amp;U): %1</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>다시 실행(&amp;D): %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>비교(&amp;R)</translation>
    </message>
    <message>
        <source>Write a sheet of before and after</source>
        <translation>전후 비교 시트 내보내기</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>전후 비교</translation>
    </message>
    <message>
        <source>Paint with Janus-Pro, Emu3.5 or another model of Depict</source>
        <translation>Janus-Pro, Emu3.5 또는 다른 Depict 모델로 그리기</translation>
    </message>
    <message>
        <source>This build of Depict has no engine to open models with.</source>
        <translation>이 Depict 빌드에는 모델을 여는 엔진이 없습니다.</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>대화(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Look at results</source>
        <translation>결과 살펴보기(&amp;L)</translation>
    </message>
    <message>
        <source>After an edit the model says what it sees</source>
        <translation>편집한 뒤 모델이 본 것을 말합니다</translation>
    </message>
    <message>
        <source>Show or hide all &amp;panels</source>
        <translation>모든 패널 보이기/숨기기(&amp;P)</translation>
    </message>
    <message>
        <source>Give up the look, the stroke, the selection or the painting</source>
        <translation>보기, 획, 선택 또는 그리기 취소</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>설정(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>키보드 단축키(&amp;K)…</translation>
    </message>
    <message>
        <source>PDF for the printer (*.pdf)</source>
        <translation>인쇄용 PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>일괄 작업(&amp;B)</translation>
    </message>
    <message>
        <source>Add to the batc&amp;h…</source>
        <translation>일괄 작업에 추가(&amp;H)…</translation>
    </message>
    <message>
        <source>E&amp;xpand the canvas…</source>
        <translation>캔버스 확장(&amp;X)…</translation>
    </message>
    <message>
        <source>P&amp;oster</source>
        <translation>포스터(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New text</source>
        <translation>새 텍스트(&amp;N)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDF로 저장(&amp;D)…</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Words, shape and seed are those that it was painted with</source>
        <translation>문구, 모양, 시드를 그릴 때의 값으로 되돌렸습니다</translation>
    </message>
    <message>
        <source>&amp;Colour of the tint…</source>
        <translation>색조의 색(&amp;C)…</translation>
    </message>
    <message>
        <source>Colour of the tint</source>
        <translation>색조의 색</translation>
    </message>
    <message>
        <source>The words are those that it was painted with</source>
        <translation>문구를 그릴 때의 값으로 되돌렸습니다</translation>
    </message>
</context>
<context>
    <name>depict::ModelDialog</name>
    <message>
        <source>paints from words</source>
        <translation>말로 그리기</translation>
    </message>
    <message>
        <source>changes pictures by words</source>
        <translation>말로 그림 바꾸기</translation>
    </message>
    <message>
        <source>answers about pictures</source>
        <translation>그림에 대해 답하기</translation>
    </message>
    <message>
        <source>plans, maps, selects by words</source>
        <translation>구상, 지도, 말로 선택</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that a model can do</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 × %2 pixels only</source>
        <translation>%1 × %2픽셀만</translation>
    </message>
    <message>
        <source>any shape from 1:4 to 4:1</source>
        <translation>1:4부터 4:1까지의 모양</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>새 창에서 열기</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>모델 폴더 열기</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>선택한 폴더 없음</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>모델 폴더</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>폴더 선택…</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>가중치의 정밀도</translation>
    </message>
    <message>
        <source>Janus-Pro, Emu3.5 and models of Depict&apos;s own can be opened; the README says where they are found. Nothing is loaded before you have seen what the folder holds.</source>
        <translation>Janus-Pro, Emu3.5와 Depict 자체 모델을 열 수 있습니다. 구하는 곳은 README에 있습니다. 폴더의 내용을 보기 전에는 아무것도 불러오지 않습니다.</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>모델 폴더 선택</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>폴더 읽는 중…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>계열</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>%1 million, %2 on disk</source>
        <translation>%1M, 디스크에서 %2</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>하는 일</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>%1: needs %2</source>
        <translation>%1: %2 필요</translation>
    </message>
    <message>
        <source>%1 of memory is free.</source>
        <translation>메모리 여유 공간은 %1입니다.</translation>
    </message>
    <message>
        <source>%1 of memory is free, which is not enough. Close other programs and choose the folder again.</source>
        <translation>메모리 여유 공간이 %1뿐이라 부족합니다. 다른 프로그램을 닫고 폴더를 다시 고르세요.</translation>
    </message>
</context>
<context>
    <name>depict::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>depict::PromptBox</name>
    <message>
        <source>Words for the painting</source>
        <translation>그림을 위한 문구</translation>
    </message>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up and Alt+Down bring back earlier words.</source>
        <translation>Enter로 그리고, Shift+Enter로 줄을 바꾸며, Alt+↑와 Alt+↓로 이전 문구를 불러옵니다.</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>그릴 것을 쓰세요: “해변의 빨간 자동차와 개”</translation>
    </message>
</context>
<context>
    <name>depict::ReplayBar</name>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>End the time-lapse</source>
        <translation>타임랩스 끝내기</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <translation>타임랩스</translation>
    </message>
    <message>
        <source>Place in the time-lapse</source>
        <translation>타임랩스의 위치</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>%1/%2줄</translation>
    </message>
    <message>
        <source>Write it as an animated GIF or as PNG frames</source>
        <translation>움직이는 GIF 또는 PNG 프레임으로 씁니다</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>내보내기 진행률</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Writing the time-lapse…</source>
        <translation>타임랩스 쓰는 중…</translation>
    </message>
</context>
<context>
    <name>depict::ReplySwitch</name>
    <message>
        <source>How the words are taken</source>
        <translation>문구를 받아들이는 방식</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>The model decides whether to paint or to answer</source>
        <translation>그릴지 답할지 모델이 정합니다</translation>
    </message>
    <message>
        <source>Paint</source>
        <comment>kind of reply</comment>
        <translation>그리기</translation>
    </message>
    <message>
        <source>Always paint</source>
        <translation>항상 그립니다</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>kind of reply</comment>
        <translation>질문</translation>
    </message>
    <message>
        <source>Always answer in words</source>
        <translation>항상 말로 답합니다</translation>
    </message>
</context>
<context>
    <name>depict::Review</name>
    <message>
        <source>Accepted</source>
        <translation>채택됨</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거절됨</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>아직 결정 안 됨</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>전후 비교</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Not a single pixel differs.</source>
        <translation>다른 픽셀이 하나도 없습니다.</translation>
    </message>
    <message>
        <source>Largest difference: %1 of %2.</source>
        <translation>가장 큰 차이: %2 중 %1.</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ.</source>
        <translation>픽셀의 %1 %가 다릅니다.</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside not one.</source>
        <translation>마스크 안은 %1 %, 밖은 하나도 다르지 않습니다.</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside %2 %.</source>
        <translation>마스크 안은 %1 %, 밖은 %2 %.</translation>
    </message>
</context>
<context>
    <name>depict::ReviewArea</name>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>실제 픽셀 크기로 보기</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>그림 전체 보기</translation>
    </message>
    <message>
        <source>Counting what differs…</source>
        <translation>차이를 세는 중…</translation>
    </message>
    <message>
        <source>What differs is counted when the painting is finished.</source>
        <translation>차이는 그리기가 끝나면 셉니다.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>depict::ReviewBar</name>
    <message>
        <source>Review</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Hold to see what was before (\)</source>
        <translation>누르고 있으면 이전 모습 표시 (\)</translation>
    </message>
    <message>
        <source>Hold to see what was before</source>
        <translation>누르고 있으면 이전 모습 표시</translation>
    </message>
    <message>
        <source>Opacity of the picture above</source>
        <translation>위 그림의 불투명도</translation>
    </message>
    <message>
        <source>How much is seen of the picture above</source>
        <translation>위 그림이 얼마나 보이는지</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Back to the canvas (Esc)</source>
        <translation>캔버스로 돌아가기 (Esc)</translation>
    </message>
    <message>
        <source>Compare before and after (R)</source>
        <translation>전후 비교 (R)</translation>
    </message>
    <message>
        <source>Next way to compare</source>
        <translation>다음 비교 방법</translation>
    </message>
    <message>
        <source>Previous way to compare</source>
        <translation>이전 비교 방식</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>양쪽 바꾸기</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>바탕이 된 것과 비교</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>채택</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>메모…</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>시트…</translation>
    </message>
    <message>
        <source>Before and after on one page, as PDF or PNG</source>
        <translation>전후를 한 페이지에, PDF 또는 PNG로</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>단독</translation>
    </message>
    <message>
        <source>One picture; \ shows what was before</source>
        <translation>그림 한 장, \를 누르면 이전 모습</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>와이프</translation>
    </message>
    <message>
        <source>Drag the line; its knob turns it</source>
        <translation>선을 끌고, 손잡이로 돌립니다</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>Both move and zoom together</source>
        <translation>함께 움직이고 확대됩니다</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Where pixels differ, and how far</source>
        <translation>어느 픽셀이 얼마나 다른지</translation>
    </message>
    <message>
        <source>Onion</source>
        <translation>어니언</translation>
    </message>
    <message>
        <source>One shines through the other</source>
        <translation>한쪽이 다른 쪽에 비쳐 보입니다</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>렌즈</translation>
    </message>
    <message>
        <source>The pointer shows what was before</source>
        <translation>포인터 위치에 이전 모습을 보여 줍니다</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>변형</translation>
    </message>
    <message>
        <source>Up to four variants; click one to take it</source>
        <translation>변형 최대 네 개, 클릭하면 선택</translation>
    </message>
</context>
<context>
    <name>depict::ReviewView</name>
    <message>
        <source>Review</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>이전: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>이후: %1</translation>
    </message>
    <message>
        <source>There is nothing to review yet. Paint something, or open a picture.</source>
        <translation>아직 비교할 것이 없습니다. 무언가를 그리거나 그림을 여세요.</translation>
    </message>
    <message>
        <source>This version has no variants. Choose 2 to 4 variants beside the words, and paint.</source>
        <translation>이 버전에는 변형이 없습니다. 문구 옆에서 변형 2~4개를 골라 그리세요.</translation>
    </message>
    <message>
        <source>Reading the other picture…</source>
        <translation>다른 그림을 읽는 중…</translation>
    </message>
    <message>
        <source>Nothing was before this version. Right-click another one in the strip below and choose “Compare with this one”.</source>
        <translation>이 버전 이전에는 아무것도 없습니다. 아래 목록에서 다른 버전을 오른쪽 클릭하고 “이것과 비교”를 선택하세요.</translation>
    </message>
    <message>
        <source>Differences are counted on pictures of one size. These are %1 × %2 and %3 × %4 pixels.</source>
        <translation>차이는 크기가 같은 그림에서만 셉니다. 이 그림들은 %1 × %2, %3 × %4픽셀입니다.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>변형 %1</translation>
    </message>
</context>
<context>
    <name>depict::RowRuler</name>
    <message>
        <source>Rows of the picture</source>
        <translation>그림의 줄</translation>
    </message>
    <message>
        <source>Rows of the picture, painted from top to bottom</source>
        <translation>위에서 아래로 그려지는 그림의 줄</translation>
    </message>
    <message>
        <source>Rows that stay</source>
        <translation>유지할 줄</translation>
    </message>
    <message>
        <source>Drag the handle, or press the arrow keys, to go back to a row: what lies below is painted anew</source>
        <translation>손잡이를 끌거나 화살표 키를 눌러 어느 줄로 되돌아가면 그 아래를 다시 그립니다</translation>
    </message>
    <message>
        <source>Pause after this row</source>
        <translation>이 줄 뒤에서 일시 정지</translation>
    </message>
    <message>
        <source>Click between two rows to pause the painting there; click again to take that back</source>
        <translation>두 줄 사이를 클릭하면 거기서 그리기를 일시 정지하고, 다시 클릭하면 취소합니다</translation>
    </message>
</context>
<context>
    <name>depict::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>선택 영역</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Paint what lies behind (Delete)</source>
        <translation>뒤에 있는 것을 그립니다 (Delete)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Say what is to appear here</source>
        <translation>여기에 나타날 것을 쓰세요</translation>
    </message>
    <message>
        <source>Add </source>
        <translation>추가: </translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>바꾸기…</translation>
    </message>
    <message>
        <source>Say what is to be here instead</source>
        <translation>여기에 대신 놓을 것을 쓰세요</translation>
    </message>
    <message>
        <source>Replace it with </source>
        <translation>다음으로 바꾸기: </translation>
    </message>
    <message>
        <source>Keep only</source>
        <translation>이것만 유지</translation>
    </message>
    <message>
        <source>Remove everything else</source>
        <translation>나머지를 모두 제거합니다</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Ask what this is</source>
        <translation>이것이 무엇인지 묻습니다</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>반전</translation>
    </message>
    <message>
        <source>Select everything else instead</source>
        <translation>대신 나머지를 모두 선택합니다</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>선택 해제</translation>
    </message>
</context>
<context>
    <name>depict::Session</name>
    <message>
        <source>Pasted picture</source>
        <translation>붙여넣은 그림</translation>
    </message>
    <message>
        <source>The picture stays as it is: what you asked for was not found in it. Try other words.</source>
        <translation>그림은 그대로입니다. 요청한 것을 그림에서 찾지 못했습니다. 다른 말로 해 보세요.</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>그것을 지워줘</translation>
    </message>
    <message>
        <source>remove everything here</source>
        <translation>여기 있는 것을 모두 지워줘</translation>
    </message>
    <message>
        <source>What is in the picture?</source>
        <translation>그림에 무엇이 있나요?</translation>
    </message>
    <message>
        <source>The project is open in another window.</source>
        <translation>프로젝트가 다른 창에 열려 있습니다.</translation>
    </message>
    <message>
        <source>Close it there, or open another one.</source>
        <translation>그 창에서 닫거나 다른 프로젝트를 여세요.</translation>
    </message>
    <message>
        <source>continue the picture beyond its edges</source>
        <translation>그림을 가장자리 너머로 이어 그려줘</translation>
    </message>
    <message>
        <source>This picture was not painted to its end.</source>
        <translation>이 그림은 끝까지 그려지지 않았습니다.</translation>
    </message>
    <message>
        <source>Go on with it or attach another picture; your words stand in the prompt.</source>
        <translation>이어서 그리거나 다른 그림을 첨부하세요. 문구는 입력란에 있습니다.</translation>
    </message>
</context>
<context>
    <name>depict::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>설정 페이지</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>그림 그리기</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>키보드 단축키…</translation>
    </message>
    <message>
        <source>Reset settings…</source>
        <translation>설정 초기화…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따르기</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Of menus and messages, from the next start on. Words for pictures can be written in any language at any time.</source>
        <translation>메뉴와 메시지의 언어이며 다음 시작부터 적용됩니다. 그림을 위한 문구는 언제든 어떤 언어로든 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>화면 크기</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>다음 시작부터 적용됩니다.</translation>
    </message>
    <message>
        <source>The one used last</source>
        <translation>마지막으로 쓴 것</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>What new projects begin with.</source>
        <translation>새 프로젝트의 처음 값입니다.</translation>
    </message>
    <message>
        <source>Every core</source>
        <translation>모든 코어</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>From the next start on. Fewer leave more of the computer to other programs; the picture is the same with any number.</source>
        <translation>다음 시작부터 적용됩니다. 적으면 다른 프로그램에 여유가 생깁니다. 그림은 몇 개든 같습니다.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Where new projects are written. Those that exist stay where they are.</source>
        <translation>새 프로젝트를 쓰는 곳입니다. 있던 것은 그 자리에 남습니다.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Where opening and saving begins.</source>
        <translation>열기와 저장이 시작되는 곳입니다.</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <translation>%1 폴더</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Choose the folder for: %1</source>
        <translation>%1 폴더 선택</translation>
    </message>
    <message>
        <source>Depict paints on this computer. It connects to a network only while you paint with a remote engine that you chose yourself; nothing else leaves this computer, and nothing is fetched.</source>
        <translation>Depict는 이 컴퓨터에서 그립니다. 직접 고른 원격 엔진으로 그리는 동안에만 네트워크에 연결하며, 그 밖에는 아무것도 나가지 않고 아무것도 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>설정 초기화</translation>
    </message>
    <message>
        <source>Set everything on these pages to what it was at first? Keys, projects and pictures stay as they are.</source>
        <translation>이 페이지의 모든 것을 처음 상태로 되돌릴까요? 키, 프로젝트, 그림은 그대로입니다.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Steps of undo</source>
        <translation>실행 취소 횟수</translation>
    </message>
    <message>
        <source>Older steps are forgotten for good. Versions stay, whatever is set here.</source>
        <translation>더 오래된 단계는 영영 잊힙니다. 여기서 무엇을 정하든 버전은 남습니다.</translation>
    </message>
</context>
<context>
    <name>depict::SetupBar</name>
    <message>
        <source>Swap width and height</source>
        <translation>너비와 높이 맞바꾸기</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>The same words, shape and seed paint the same picture</source>
        <translation>문구, 모양, 시드가 같으면 같은 그림이 그려집니다</translation>
    </message>
    <message>
        <source>A new seed for every painting</source>
        <translation>그림마다 새 시드 사용</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>변형</translation>
    </message>
    <message>
        <source>Paint one picture</source>
        <translation>그림 한 장 그리기</translation>
    </message>
    <message>
        <source>Paint %1 pictures with different seeds</source>
        <translation>서로 다른 시드로 그림 %1장 그리기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stop painting; the rows painted so far stay (Esc)</source>
        <translation>그리기를 중지합니다. 그린 줄은 남습니다 (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>그리기</translation>
    </message>
    <message>
        <source>Paint these words (Enter)</source>
        <translation>이 문구로 그립니다 (Enter)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>질문</translation>
    </message>
</context>
<context>
    <name>depict::ShapeButton</name>
    <message>
        <source>Shape and size of the painting</source>
        <translation>그림의 모양과 크기</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>정확히</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>사용자 지정</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>그림과 같게</translation>
    </message>
    <message>
        <source>%1   %2 × %3</source>
        <translation>%1   %2 × %3</translation>
    </message>
    <message>
        <source>Shape: %1</source>
        <translation>모양: %1</translation>
    </message>
</context>
<context>
    <name>depict::ShapePanel</name>
    <message>
        <source>Shape</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Exact size</source>
        <translation>정확한 크기</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>너비(픽셀)</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>높이(픽셀)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Paints %1 × %2 cells, %3 × %4 pixels</source>
        <translation>%1 × %2칸, %3 × %4픽셀로 그립니다</translation>
    </message>
    <message>
        <source>%1; the file is cropped to %2 × %3</source>
        <translation>%1, 파일은 %2 × %3(으)로 잘립니다</translation>
    </message>
    <message>
        <source>%1; the file is scaled to %2 × %3</source>
        <translation>%1, 파일은 %2 × %3(으)로 크기가 조정됩니다</translation>
    </message>
    <message>
        <source>A4 or A3 poster, upright</source>
        <translation>A4 또는 A3 포스터, 세로</translation>
    </message>
    <message>
        <source>A4 or A3 poster, lying</source>
        <translation>A4 또는 A3 포스터, 가로</translation>
    </message>
    <message>
        <source>Web banner 4:1</source>
        <translation>웹 배너 4:1</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>링크 미리보기</translation>
    </message>
    <message>
        <source>Story 9:16</source>
        <translation>스토리 9:16</translation>
    </message>
    <message>
        <source>Video 16:9</source>
        <translation>동영상 16:9</translation>
    </message>
    <message>
        <source>Square post</source>
        <translation>정사각형 게시물</translation>
    </message>
    <message>
        <source>Cover 2:1</source>
        <translation>표지 2:1</translation>
    </message>
    <message>
        <source>Bookmark 1:3</source>
        <translation>책갈피 1:3</translation>
    </message>
    <message>
        <source>Postcard A6, lying</source>
        <translation>A6 엽서, 가로</translation>
    </message>
    <message>
        <source>Keep the shape: the other side follows</source>
        <translation>모양 유지: 다른 쪽이 따라갑니다</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>The file is as large as what is painted</source>
        <translation>파일 크기는 그리는 크기와 같습니다</translation>
    </message>
    <message>
        <source>The file has %1 times as many pixels a side; they are calculated, not painted</source>
        <translation>파일의 한 변은 픽셀이 %1배입니다. 그리지 않고 계산합니다</translation>
    </message>
</context>
<context>
    <name>depict::ShapePreview</name>
    <message>
        <source>What will be painted</source>
        <translation>그려질 것</translation>
    </message>
</context>
<context>
    <name>depict::ShapeTile</name>
    <message>
        <source>Shape %1</source>
        <translation>모양 %1</translation>
    </message>
</context>
<context>
    <name>depict::SheetBox</name>
    <message>
        <source>A3 poster</source>
        <translation>A3 포스터</translation>
    </message>
    <message>
        <source>A4 poster</source>
        <translation>A4 포스터</translation>
    </message>
    <message>
        <source>A5 flyer</source>
        <translation>A5 전단</translation>
    </message>
    <message>
        <source>A6 postcard</source>
        <translation>A6 엽서</translation>
    </message>
    <message>
        <source>Bookmark 1:3</source>
        <translation>책갈피 1:3</translation>
    </message>
    <message>
        <source>Cover 2:1</source>
        <translation>표지 2:1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>길이 단위</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>inch</source>
        <translation>인치</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>인쇄 안 함</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>사용자 지정</translation>
    </message>
    <message>
        <source>Width of the sheet</source>
        <translation>용지 너비</translation>
    </message>
    <message>
        <source>Height of the sheet</source>
        <translation>용지 높이</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>도련</translation>
    </message>
    <message>
        <source>What is cut off at each side, so that no white edge shows</source>
        <translation>흰 테두리가 보이지 않도록 각 변에서 잘라 내는 너비</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>안전 영역</translation>
    </message>
    <message>
        <source>How far text stays away from the cut</source>
        <translation>텍스트가 재단선에서 떨어지는 거리</translation>
    </message>
    <message>
        <source>Show guides</source>
        <translation>안내선 표시</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Choose a sheet to see what is cut off and how sharp it prints.</source>
        <translation>용지를 고르면 잘리는 부분과 인쇄 선명도를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 dots an inch: soft from near by. Letters stay sharp in the PDF.</source>
        <translation>인치당 %1점: 가까이서 흐립니다. 글자는 PDF에서 선명합니다.</translation>
    </message>
    <message>
        <source>%1 dots an inch</source>
        <translation>인치당 %1점</translation>
    </message>
</context>
<context>
    <name>depict::ShortcutsDialog</name>
    <message>
        <source>No action is called that, and no key is.</source>
        <translation>그런 이름의 동작도, 그런 키도 없습니다.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Search by name or key: “zoom”, “Ctrl+E”</source>
        <translation>이름이나 키로 검색: “확대”, “Ctrl+E”</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>단축키 검색</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>동작과 키</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>모든 키 초기화</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>새 키: 누르세요</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>키 없음</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>The key that this action had at first</source>
        <translation>이 동작의 처음 키</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose an action above</source>
        <translation>위에서 동작을 고르세요</translation>
    </message>
    <message>
        <source>%1 already stands for “%2”. Replacing leaves that action without this key.</source>
        <translation>%1은(는) 이미 “%2”에 쓰입니다. 바꾸면 그 동작의 키가 없어집니다.</translation>
    </message>
</context>
<context>
    <name>depict::StatusLine</name>
    <message>
        <source>%1 s left</source>
        <translation>%1초 남음</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>%1:%2 남음</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>모델과 장치</translation>
    </message>
    <message>
        <source>Memory that Depict takes</source>
        <translation>Depict가 사용하는 메모리</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>모델 불러오는 중…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>모델 없음</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 정지됨</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지하는 중…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>기다리는 중…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>구상하는 중…</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>그리는 중</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>다듬는 중</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>답하는 중…</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2개 대기 중</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>%1/%2줄</translation>
    </message>
    <message>
        <source>%1 cells/s</source>
        <translation>초당 %1칸</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>%1 — no progress for %2 s</source>
        <translation>%1 — %2초 동안 진전 없음</translation>
    </message>
</context>
<context>
    <name>depict::SteeringActions</name>
    <message>
        <source>Saved as %1</source>
        <translation>%1(으)로 저장함</translation>
    </message>
    <message>
        <source>&amp;From a row on, by other words…</source>
        <translation>어느 줄부터 다른 문구로(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Another ending</source>
        <translation>다른 결말(&amp;A)</translation>
    </message>
    <message>
        <source>Keep the rows above the ruler&apos;s handle, or the upper half, and paint the rest with another seed</source>
        <translation>눈금자 손잡이 위의 줄(또는 위쪽 절반)을 유지하고 나머지를 다른 시드로 그립니다</translation>
    </message>
    <message>
        <source>Pause a&amp;t a row…</source>
        <translation>줄에서 일시 정지(&amp;T)…</translation>
    </message>
    <message>
        <source>Co&amp;nfidence of the cells</source>
        <translation>칸의 확신도(&amp;N)</translation>
    </message>
    <message>
        <source>Time-lap&amp;se of the painting</source>
        <translation>그림의 타임랩스(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export the time-lapse…</source>
        <translation>타임랩스 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Pause at a row</source>
        <translation>줄에서 일시 정지</translation>
    </message>
    <message>
        <source>Rows to paint before it pauses:</source>
        <translation>일시 정지 전까지 그릴 행 수:</translation>
    </message>
    <message>
        <source>Do not pause</source>
        <translation>일시 정지하지 않음</translation>
    </message>
    <message>
        <source>Export the time-lapse</source>
        <translation>타임랩스 내보내기</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>움직이는 GIF (*.gif)</translation>
    </message>
    <message>
        <source>PNG frames, numbered (*.png)</source>
        <translation>번호가 붙은 PNG 프레임 (*.png)</translation>
    </message>
    <message>
        <source>time-lapse</source>
        <translation>타임랩스</translation>
    </message>
</context>
<context>
    <name>depict::SteeringBar</name>
    <message>
        <source>From here on</source>
        <translation>여기부터</translation>
    </message>
    <message>
        <source>Take nothing back (Esc)</source>
        <translation>아무것도 되돌리지 않기 (Esc)</translation>
    </message>
    <message>
        <source>From here on: what the picture is to show</source>
        <translation>여기부터 그림에 보일 것</translation>
    </message>
    <message>
        <source>Words for the rest of the picture</source>
        <translation>그림의 나머지를 위한 문구</translation>
    </message>
    <message>
        <source>The rows above stay as they are, bit by bit. Other words paint the rest by them; the same words paint another ending.</source>
        <translation>위의 줄은 한 비트도 바뀌지 않습니다. 다른 문구는 나머지를 그에 따라, 같은 문구는 다른 결말을 그립니다.</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>결말</translation>
    </message>
    <message>
        <source>Paint from row %1 on</source>
        <translation>%1번째 줄부터 그리기</translation>
    </message>
    <message>
        <source>Another ending</source>
        <translation>다른 결말</translation>
    </message>
    <message>
        <source>%1 other endings</source>
        <translation>다른 결말 %1개</translation>
    </message>
    <message>
        <source>Paint one ending</source>
        <translation>결말 하나 그리기</translation>
    </message>
    <message>
        <source>Paint %1 endings with different seeds</source>
        <translation>서로 다른 시드로 결말 %1개 그리기</translation>
    </message>
    <message>
        <source>Row 1 stays, the rest is painted anew</source>
        <translation>1번째 줄은 남고 나머지는 다시 그립니다</translation>
    </message>
    <message>
        <source>Rows 1–%1 stay, the rest is painted anew</source>
        <translation>1~%1번째 줄은 남고 나머지는 다시 그립니다</translation>
    </message>
    <message>
        <source>Paused after row %1 of %2</source>
        <translation>%2줄 중 %1줄 뒤에서 일시 정지됨</translation>
    </message>
    <message>
        <source>All %1 painted rows stay</source>
        <translation>그린 %1줄이 모두 남습니다</translation>
    </message>
</context>
<context>
    <name>depict::SuggestionBar</name>
    <message>
        <source>What one could ask for</source>
        <translation>요청할 수 있는 것</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>suggestion</comment>
        <translation>%1: “%2”</translation>
    </message>
</context>
<context>
    <name>depict::TextEditor</name>
    <message>
        <source>Words of the text</source>
        <translation>텍스트 내용</translation>
    </message>
    <message>
        <source>Ctrl+Enter ends writing, Escape takes it back</source>
        <translation>Ctrl+Enter로 쓰기를 끝내고, Esc로 취소합니다</translation>
    </message>
</context>
<context>
    <name>depict::TextPanel</name>
    <message>
        <source>Double-click the picture to write on it, or press +. Then choose font, colour, outline and shadow here.</source>
        <translation>그림을 두 번 클릭하거나 +를 누르면 글을 쓸 수 있습니다. 글꼴, 색, 외곽선, 그림자는 여기에서 고르세요.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>새 텍스트</translation>
    </message>
    <message>
        <source>Duplicate this text</source>
        <translation>이 텍스트 복제</translation>
    </message>
    <message>
        <source>Bring this text forward</source>
        <translation>이 텍스트를 앞으로</translation>
    </message>
    <message>
        <source>Send this text backward</source>
        <translation>이 텍스트를 뒤로</translation>
    </message>
    <message>
        <source>Remove this text (Delete)</source>
        <translation>이 텍스트 제거 (Delete)</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>텍스트 내용</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>쓰인 내용</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>굵기</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>아주 가늘게</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>가늘게</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>굵게</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>아주 굵게</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>기울임꼴</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>글자 색</translation>
    </message>
    <message>
        <source>Align with the beginning of the lines</source>
        <translation>줄의 시작에 맞춤</translation>
    </message>
    <message>
        <source>Align with the middle of the lines</source>
        <translation>줄의 가운데에 맞춤</translation>
    </message>
    <message>
        <source>Align with the end of the lines</source>
        <translation>줄의 끝에 맞춤</translation>
    </message>
    <message>
        <source>Vertical: columns from right to left</source>
        <translation>세로쓰기: 오른쪽에서 왼쪽 열로</translation>
    </message>
    <message>
        <source>Between letters</source>
        <translation>글자 사이</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Between lines</source>
        <translation>줄 사이</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>회전</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>외곽선</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>그림자</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>부드러움</translation>
    </message>
    <message>
        <source>Colour of the outline</source>
        <translation>외곽선 색</translation>
    </message>
    <message>
        <source>Colour of the shadow</source>
        <translation>그림자 색</translation>
    </message>
</context>
<context>
    <name>depict::TextTool</name>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
</context>
<context>
    <name>depict::TimeLapseExport</name>
    <message>
        <source>From row %1 on: %2</source>
        <translation>%1번째 줄부터: %2</translation>
    </message>
</context>
<context>
    <name>depict::TipBar</name>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up brings earlier words back.</source>
        <translation>Enter로 그리고, Shift+Enter로 줄을 바꾸며, Alt+↑로 이전 문구를 불러옵니다.</translation>
    </message>
    <message>
        <source>Take a tool at the side and outline something: the words then change only that.</source>
        <translation>옆의 도구로 무언가를 둘러싸면 문구가 그곳만 바꿉니다.</translation>
    </message>
    <message>
        <source>Nothing is lost: every picture stays in the strip of versions, and Ctrl+Z goes back.</source>
        <translation>아무것도 사라지지 않습니다. 모든 그림이 버전 목록에 남고, Ctrl+Z로 되돌립니다.</translation>
    </message>
    <message>
        <source>Drop several pictures onto the chat and speak of them by their numbers.</source>
        <translation>그림 여러 장을 대화에 끌어다 놓고 번호로 부르세요.</translation>
    </message>
    <message>
        <source>Stop a painting at any row: keep what is there, or go on from it later.</source>
        <translation>어느 줄에서든 중지하고, 그린 것을 유지하거나 나중에 이어서 그리세요.</translation>
    </message>
    <message>
        <source>While the canvas has the keyboard, Tab hides the panels and brings them back.</source>
        <translation>캔버스에 키보드 초점이 있을 때 Tab으로 패널을 숨기고 다시 보입니다.</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>알겠습니다</translation>
    </message>
    <message>
        <source>Do not show this tip again</source>
        <translation>이 도움말 다시 보지 않기</translation>
    </message>
</context>
<context>
    <name>depict::ToolBox</name>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>그림 이동</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>마스크 브러시</translation>
    </message>
    <message>
        <source>Mask eraser</source>
        <translation>마스크 지우개</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>사각형 선택</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>타원 선택</translation>
    </message>
    <message>
        <source>Lasso: drag a line or click corners</source>
        <translation>올가미: 끌어서 선을 긋거나 모서리를 클릭</translation>
    </message>
    <message>
        <source>Magic wand: select a colour</source>
        <translation>자동 선택: 색 선택</translation>
    </message>
    <message>
        <source>Select the thing you click</source>
        <translation>클릭한 것 선택</translation>
    </message>
    <message>
        <source>Text over the picture</source>
        <translation>그림 위의 텍스트</translation>
    </message>
    <message>
        <source>Expand: pull the edges of the picture</source>
        <translation>확장: 그림의 가장자리 끌기</translation>
    </message>
</context>
<context>
    <name>depict::ToolOptions</name>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>경도</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>불투명도</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>허용치</translation>
    </message>
    <message>
        <source>Touching</source>
        <translation>인접</translation>
    </message>
    <message>
        <source>Only what hangs together with the pixel you click</source>
        <translation>클릭한 픽셀과 이어진 부분만</translation>
    </message>
    <message>
        <source>Select anew</source>
        <translation>새로 선택</translation>
    </message>
    <message>
        <source>Add to the selection (Shift)</source>
        <translation>선택 영역에 추가 (Shift)</translation>
    </message>
    <message>
        <source>Take from the selection (Alt)</source>
        <translation>선택 영역에서 빼기 (Alt)</translation>
    </message>
    <message>
        <source>Keep what both cover (Shift+Alt)</source>
        <translation>겹치는 부분만 유지 (Shift+Alt)</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>페더</translation>
    </message>
    <message>
        <source>How far the edge of what is repainted is softened</source>
        <translation>다시 그리는 부분의 가장자리를 부드럽게 할 너비</translation>
    </message>
    <message>
        <source>Strict edge</source>
        <translation>엄격한 경계</translation>
    </message>
    <message>
        <source>Every pixel is either repainted or left exactly as it is</source>
        <translation>모든 픽셀은 다시 그려지거나 그대로 남습니다</translation>
    </message>
    <message>
        <source>Select by words: “the dog”</source>
        <translation>말로 선택: “개”</translation>
    </message>
    <message>
        <source>Return selects what you name</source>
        <translation>Enter를 누르면 쓴 것이 선택됩니다</translation>
    </message>
    <message>
        <source>Select by words</source>
        <translation>말로 선택</translation>
    </message>
</context>
<context>
    <name>depict::TurnDelegate</name>
    <message>
        <source>Try again with another seed</source>
        <translation>다른 시드로 다시 시도</translation>
    </message>
    <message>
        <source>Change the words and paint a branch beside it</source>
        <translation>문구를 바꾸어 옆에 가지 그리기</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>바탕이 된 것과 비교</translation>
    </message>
    <message>
        <source>Use as a picture for the next words</source>
        <translation>다음 문구의 그림으로 사용</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>문구 복사</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>더 할 수 있는 것</translation>
    </message>
</context>
<context>
    <name>depict::TurnList</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>바뀐 것 없음</translation>
    </message>
    <message>
        <source>All of it changed</source>
        <translation>전부 바뀜</translation>
    </message>
    <message>
        <source>%1 of it changed</source>
        <translation>%1 바뀜</translation>
    </message>
    <message>
        <source>Nothing changed in the selection</source>
        <translation>선택 영역에서 바뀐 것 없음</translation>
    </message>
    <message>
        <source>All of the selection changed</source>
        <translation>선택 영역이 모두 바뀜</translation>
    </message>
    <message>
        <source>%1 of the selection changed</source>
        <translation>선택 영역의 %1 바뀜</translation>
    </message>
    <message>
        <source>nothing outside</source>
        <translation>바깥은 그대로</translation>
    </message>
    <message>
        <source>%1 outside</source>
        <translation>바깥 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>inside, outside</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>기다리는 중</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>%2줄 중 %1번째 줄</translation>
    </message>
    <message>
        <source>Stopped after row %1 of %2</source>
        <translation>%2줄 중 %1줄에서 중지됨</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>시드 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1초</translation>
    </message>
</context>
<context>
    <name>depict::TurnView</name>
    <message>
        <source>All of the &amp;thoughts</source>
        <translation>생각 모두 보기(&amp;T)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Arrow keys walk through the turns, Enter shows the picture, the menu key shows what can be done with it.</source>
        <translation>화살표 키로 대화를 오가고, Enter로 그림을 보고, 메뉴 키로 할 수 있는 것을 봅니다.</translation>
    </message>
    <message>
        <source>Try &amp;again with another seed</source>
        <translation>다른 시드로 다시 시도(&amp;A)</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>다시 질문(&amp;G)</translation>
    </message>
    <message>
        <source>Change the &amp;words and paint a branch beside it</source>
        <translation>문구를 바꾸어 옆에 가지 그리기(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;ompare with what it was made from</source>
        <translation>바탕이 된 것과 비교(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use as a picture for the next words</source>
        <translation>다음 문구의 그림으로 사용(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy the answer</source>
        <translation>답변 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy the words</source>
        <translation>문구 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation>그림 복사(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show this picture	Enter</source>
        <translation>이 그림 보기(&amp;S)	Enter</translation>
    </message>
</context>
<context>
    <name>depict::VersionList</name>
    <message>
        <source>being painted</source>
        <translation>그리는 중</translation>
    </message>
    <message>
        <source>stopped after row %1 of %2</source>
        <translation>%2줄 중 %1줄에서 중지됨</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>별표 있음</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>채택됨</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>거절됨</translation>
    </message>
</context>
<context>
    <name>depict::WelcomeCard</name>
    <message>
        <source>What shall we paint?</source>
        <translation>무엇을 그릴까요?</translation>
    </message>
    <message>
        <source>Open a picture and change it by words…</source>
        <translation>그림을 열어 말로 바꾸기…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>최근 프로젝트</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>프로젝트 %1 열기</translation>
    </message>
    <message>
        <source>Write it in the chat in any language, or begin with one of these.</source>
        <translation>대화에 어떤 언어로든 쓰거나 다음 중 하나로 시작하세요.</translation>
    </message>
    <message>
        <source>Write it in the chat (this model reads %1), or begin with one of these.</source>
        <translation>대화에 쓰거나(이 모델이 읽는 언어: %1) 다음 중 하나로 시작하세요.</translation>
    </message>
</context>
</TS>
