<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AbilityText</name>
    <message>
        <source>This model cannot change pictures by words</source>
        <translation>Este modelo não sabe mudar imagens com palavras</translation>
    </message>
    <message>
        <source>This model cannot paint inside a selection</source>
        <translation>Este modelo não sabe pintar dentro de uma seleção</translation>
    </message>
    <message>
        <source>This model cannot find things in a picture</source>
        <translation>Este modelo não sabe encontrar coisas em uma imagem</translation>
    </message>
    <message>
        <source>This model cannot answer in words</source>
        <translation>Este modelo não sabe responder com palavras</translation>
    </message>
    <message>
        <source>This model paints %1 × %2 pixels only</source>
        <translation>Este modelo pinta somente %1 × %2 pixels</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 não é um arquivo.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 é uma pasta.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short.</source>
        <translation>A imagem está danificada ou incompleta.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short (%1).</source>
        <translation>A imagem está danificada ou incompleta (%1).</translation>
    </message>
    <message>
        <source>The picture file is empty.</source>
        <translation>O arquivo de imagem está vazio.</translation>
    </message>
    <message>
        <source>The PNG file is damaged or cut short.</source>
        <translation>O arquivo PNG está danificado ou incompleto.</translation>
    </message>
    <message>
        <source>The PNG file is damaged.</source>
        <translation>O arquivo PNG está danificado.</translation>
    </message>
    <message>
        <source>The file is not an OpenRaster picture.</source>
        <translation>O arquivo não é uma imagem OpenRaster.</translation>
    </message>
    <message>
        <source>This is not a PNG, JPEG, WebP, TIFF or OpenEXR picture.</source>
        <translation>Isto não é uma imagem PNG, JPEG, WebP, TIFF ou OpenEXR.</translation>
    </message>
    <message>
        <source>A picture cannot be saved as %1; the name must end in .png, .jpg, .webp, .tif or .exr.</source>
        <translation>Uma imagem não pode ser salva como %1; o nome deve terminar em .png, .jpg, .webp, .tif ou .exr.</translation>
    </message>
    <message>
        <source>The picture is %1 x %2 pixels; at most 65535 a side and 268 megapixels can be opened.</source>
        <translation>A imagem tem %1 x %2 pixels; podem ser abertos até 65535 por lado e 268 megapixels.</translation>
    </message>
    <message>
        <source>%1 is not a Depict project.</source>
        <translation>%1 não é um projeto do Depict.</translation>
    </message>
    <message>
        <source>The project %1 was made by a newer version of Depict.</source>
        <translation>O projeto %1 foi feito por uma versão mais nova do Depict.</translation>
    </message>
    <message>
        <source>The project %1 is cut short.</source>
        <translation>O projeto %1 está incompleto.</translation>
    </message>
    <message>
        <source>The project %1 is damaged%2.</source>
        <translation>O projeto %1 está danificado%2.</translation>
    </message>
    <message>
        <source>The project %1 cannot be read.</source>
        <translation>O projeto %1 não pode ser lido.</translation>
    </message>
    <message>
        <source>The project %1 is open in another window.</source>
        <translation>O projeto %1 está aberto em outra janela.</translation>
    </message>
    <message>
        <source>The project is still being opened.</source>
        <translation>O projeto ainda está sendo aberto.</translation>
    </message>
    <message>
        <source>The words are %1 bytes long; at most %2 are possible.</source>
        <translation>As palavras têm %1 bytes; no máximo %2 são possíveis.</translation>
    </message>
    <message>
        <source>The words are empty.</source>
        <translation>Não há palavras.</translation>
    </message>
    <message>
        <source>The words are too long for this model.</source>
        <translation>As palavras são longas demais para este modelo.</translation>
    </message>
    <message>
        <source>The words and pictures together are too long for this model.</source>
        <translation>As palavras e as imagens juntas são longas demais para este modelo.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels is not possible; each side is %3 to %4 pixels.</source>
        <translation>Uma imagem de %1 x %2 pixels não é possível; cada lado tem de %3 a %4 pixels.</translation>
    </message>
    <message>
        <source>Nothing was added to any side of the picture.</source>
        <translation>Nada foi acrescentado a nenhum lado da imagem.</translation>
    </message>
    <message>
        <source>The larger picture would have more than %1 pixels a side.</source>
        <translation>A imagem maior teria mais de %1 pixels por lado.</translation>
    </message>
    <message>
        <source>A picture that the words speak of is not there yet.</source>
        <translation>Uma imagem de que as palavras falam ainda não está pronta.</translation>
    </message>
    <message>
        <source>Already %1 paintings wait for their turn.</source>
        <translation>Já há %1 pinturas esperando sua vez.</translation>
    </message>
    <message>
        <source>The model %1 cannot work from a picture.</source>
        <translation>O modelo %1 não consegue partir de uma imagem.</translation>
    </message>
    <message>
        <source>The model %1 reads at most %2 pictures at a time, not %3.</source>
        <translation>O modelo %1 lê no máximo %2 imagens por vez, não %3.</translation>
    </message>
    <message>
        <source>The model %1 cannot change pictures by words.</source>
        <translation>O modelo %1 não consegue mudar imagens por palavras.</translation>
    </message>
    <message>
        <source>The model %1 cannot change pictures.</source>
        <translation>O modelo %1 não consegue mudar imagens.</translation>
    </message>
    <message>
        <source>The model %1 cannot paint inside a selection.</source>
        <translation>O modelo %1 não consegue pintar dentro de uma seleção.</translation>
    </message>
    <message>
        <source>The model %1 cannot paint beyond the edges of a picture.</source>
        <translation>O modelo %1 não consegue pintar além das bordas de uma imagem.</translation>
    </message>
    <message>
        <source>The model %1 cannot find things in a picture.</source>
        <translation>O modelo %1 não consegue encontrar coisas em uma imagem.</translation>
    </message>
    <message>
        <source>The model %1 was not trained to answer in words.</source>
        <translation>O modelo %1 não aprendeu a responder em palavras.</translation>
    </message>
    <message>
        <source>The model painted no picture of these words.</source>
        <translation>O modelo não pintou nenhuma imagem com estas palavras.</translation>
    </message>
    <message>
        <source>This model paints pictures of %1 x %2 pixels only.</source>
        <translation>Este modelo só pinta imagens de %1 x %2 pixels.</translation>
    </message>
    <message>
        <source>There is no model at %1: %2 is missing.</source>
        <translation>Não há modelo em %1: falta %2.</translation>
    </message>
    <message>
        <source>The folder %1 is a model of the kind %2, which Depict does not know.</source>
        <translation>A pasta %1 é um modelo do tipo %2, que o Depict não conhece.</translation>
    </message>
    <message>
        <source>The folder %1 has no weights: neither model.safetensors nor pytorch_model.bin.</source>
        <translation>A pasta %1 não tem pesos: nem model.safetensors nem pytorch_model.bin.</translation>
    </message>
    <message>
        <source>The model file %1 is damaged: %2.</source>
        <translation>O arquivo de modelo %1 está danificado: %2.</translation>
    </message>
    <message>
        <source>config.json is damaged: %1.</source>
        <translation>config.json está danificado: %1.</translation>
    </message>
    <message>
        <source>No CUDA device can be used on this machine.</source>
        <translation>Nenhum dispositivo CUDA pode ser usado nesta máquina.</translation>
    </message>
    <message>
        <source>The compute engine failed: %1.</source>
        <translation>O motor de cálculo falhou: %1.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Detalhe técnico: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Depict does not know files of this kind.</source>
        <translation>O Depict não conhece arquivos deste tipo.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, TIFF or OpenEXR, or a newer version of Depict.</source>
        <translation>Use PNG, JPEG, WebP, TIFF ou OpenEXR, ou uma versão mais nova do Depict.</translation>
    </message>
    <message>
        <source>This cannot be painted as asked.</source>
        <translation>Não é possível pintar isso como pedido.</translation>
    </message>
    <message>
        <source>Change the words, the shape or the settings and try again.</source>
        <translation>Mude as palavras, a forma ou as configurações e tente de novo.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>O arquivo não está lá.</translation>
    </message>
    <message>
        <source>Check its name and folder, then open it again.</source>
        <translation>Confira o nome e a pasta e abra-o de novo.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Não é possível ler o arquivo.</translation>
    </message>
    <message>
        <source>It may be damaged: open it in the program that made it, or take another copy.</source>
        <translation>Ele pode estar danificado: abra-o no programa que o criou ou use outra cópia.</translation>
    </message>
    <message>
        <source>This model cannot do that yet.</source>
        <translation>Este modelo ainda não consegue fazer isso.</translation>
    </message>
    <message>
        <source>Say it another way, or choose a model that can.</source>
        <translation>Diga de outro jeito ou escolha um modelo que consiga.</translation>
    </message>
    <message>
        <source>The picture could not be saved there.</source>
        <translation>Não foi possível salvar a imagem ali.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write.</source>
        <translation>Escolha outra pasta ou peça permissão de gravação.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; nothing is lost.</source>
        <translation>Libere espaço ou escolha outro disco; nada se perdeu.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Não há memória suficiente.</translation>
    </message>
    <message>
        <source>Choose a smaller shape or fewer variants, or close other programs.</source>
        <translation>Escolha uma forma menor ou menos variantes, ou feche outros programas.</translation>
    </message>
    <message>
        <source>The model is not there.</source>
        <translation>O modelo não está lá.</translation>
    </message>
    <message>
        <source>Install Depict again, or name the folder with --model.</source>
        <translation>Reinstale o Depict ou indique a pasta com --model.</translation>
    </message>
    <message>
        <source>The model is damaged.</source>
        <translation>O modelo está danificado.</translation>
    </message>
    <message>
        <source>Install Depict again, or name another folder with --model.</source>
        <translation>Reinstale o Depict ou indique outra pasta com --model.</translation>
    </message>
    <message>
        <source>A painting is under way.</source>
        <translation>Uma pintura está em andamento.</translation>
    </message>
    <message>
        <source>Wait for it or stop it; your words stay where they are.</source>
        <translation>Espere ou pare; suas palavras ficam onde estão.</translation>
    </message>
    <message>
        <source>The computing device failed.</source>
        <translation>O dispositivo de cálculo falhou.</translation>
    </message>
    <message>
        <source>Try again, or start Depict with --device cpu.</source>
        <translation>Tente de novo ou inicie o Depict com --device cpu.</translation>
    </message>
    <message>
        <source>Something went wrong inside Depict.</source>
        <translation>Algo deu errado dentro do Depict.</translation>
    </message>
    <message>
        <source>Your pictures are safe. Try again, and please report it.</source>
        <translation>Suas imagens estão seguras. Tente de novo e informe o problema.</translation>
    </message>
</context>
<context>
    <name>PlanNames</name>
    <message>
        <source>words</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a mark</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>danos</translation>
    </message>
</context>
<context>
    <name>ReviewLines</name>
    <message>
        <source>everything else, as before</source>
        <translation>todo o resto, como antes</translation>
    </message>
    <message>
        <source>%1, in its own colour</source>
        <translation>%1, em sua própria cor</translation>
    </message>
    <message>
        <source>%1, worn</source>
        <translation>%1, em uso</translation>
    </message>
    <message>
        <source>%1, worn (%2)</source>
        <comment>hat, worn (dog)</comment>
        <translation>%1, em uso (%2)</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1, não está mais</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, como antes</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>is it there?</comment>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <comment>is it there?</comment>
        <translation>não</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>is it there?</comment>
        <translation>não dá para dizer</translation>
    </message>
    <message>
        <source>%1 (%2 ×)</source>
        <comment>dog (3 times)</comment>
        <translation>%1 (%2 ×)</translation>
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
        <translation>Profundidade</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bordas</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Find things</source>
        <translation>Achar objetos</translation>
    </message>
    <message>
        <source>Sunshine</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Chuva</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Neve</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Neblina</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noite</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>Aquarela</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>Pintura a óleo</translation>
    </message>
    <message>
        <source>Pencil sketch</source>
        <translation>Esboço a lápis</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>Pixel art</translation>
    </message>
    <message>
        <source>Paper cut</source>
        <translation>Papel recortado</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>Neon</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Cartaz</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Descrever</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Clima</translation>
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
        <translation>Escrever estas palavras</translation>
    </message>
    <message>
        <source>%1, for example “%2”</source>
        <translation>%1, por exemplo “%2”</translation>
    </message>
    <message>
        <source>What this model can do</source>
        <translation>O que este modelo sabe fazer</translation>
    </message>
    <message>
        <source>The model is loading…</source>
        <translation>O modelo está carregando…</translation>
    </message>
    <message>
        <source>Paint from words</source>
        <translation>Pintar a partir de palavras</translation>
    </message>
    <message>
        <source>Change a picture by words</source>
        <translation>Mudar uma imagem com palavras</translation>
    </message>
    <message>
        <source>Paint anew only what you select</source>
        <translation>Repintar só o que você seleciona</translation>
    </message>
    <message>
        <source>Answer questions about a picture</source>
        <translation>Responder perguntas sobre uma imagem</translation>
    </message>
    <message>
        <source>With a picture, one press: %1</source>
        <translation>Com uma imagem, um clique: %1</translation>
    </message>
</context>
<context>
    <name>depict::ActionRegistry</name>
    <message>
        <source>Everywhere</source>
        <translation>Em todo lugar</translation>
    </message>
</context>
<context>
    <name>depict::AttachmentBar</name>
    <message>
        <source>Pictures that the words speak of</source>
        <translation>Imagens de que as palavras falam</translation>
    </message>
    <message>
        <source>This model works from one picture at a time: take the others away.</source>
        <translation>Este modelo trabalha com uma imagem por vez: retire as outras.</translation>
    </message>
    <message>
        <source>This model works from at most %1 pictures at a time: take some away.</source>
        <translation>Este modelo trabalha com no máximo %1 imagens por vez: retire algumas.</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>Nova imagem</translation>
    </message>
    <message>
        <source>Change the shown one</source>
        <translation>Mudar a que aparece</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>As próximas palavras mudarão esta imagem (Ctrl+E)</translation>
    </message>
    <message>
        <source>Waiting for the picture: %1</source>
        <translation>Aguardando a imagem: %1</translation>
    </message>
    <message>
        <source>%1 (still being painted)</source>
        <translation>%1 (ainda sendo pintada)</translation>
    </message>
</context>
<context>
    <name>depict::AttachmentChip</name>
    <message>
        <source>Picture %1: %2</source>
        <translation>Imagem %1: %2</translation>
    </message>
    <message>
        <source>Changes this picture: %1</source>
        <translation>Muda esta imagem: %1</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>Del a retira</translation>
    </message>
    <message>
        <source>Changes this picture</source>
        <translation>Muda esta imagem</translation>
    </message>
    <message>
        <source>Take picture %1 away</source>
        <translation>Retirar a imagem %1</translation>
    </message>
    <message>
        <source>Paint from nothing again</source>
        <translation>Voltar a pintar do zero</translation>
    </message>
</context>
<context>
    <name>depict::BatchDialog</name>
    <message>
        <source>Add to the batch</source>
        <translation>Adicionar ao lote</translation>
    </message>
    <message>
        <source>Paint from words</source>
        <translation>Pintar a partir de palavras</translation>
    </message>
    <message>
        <source>Change pictures</source>
        <translation>Mudar imagens</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>Pedidos, um por linha</translation>
    </message>
    <message>
        <source>One prompt a line, in any language the model knows</source>
        <translation>Um por linha, em qualquer idioma que o modelo conheça</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>Forma %1</translation>
    </message>
    <message>
        <source>Pictures of each</source>
        <translation>Imagens de cada um</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Primeira semente</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aleatória</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Pasta de imagens</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>O que mudar</translation>
    </message>
    <message>
        <source>For example: make it night</source>
        <translation>Por exemplo: deixe de noite</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose the folder of pictures</source>
        <translation>Escolher a pasta de imagens</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Pasta para os resultados</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>Escolher a pasta para os resultados</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>Resultados vão para</translation>
    </message>
    <message>
        <source>Pictures in the folder: %1</source>
        <translation>Imagens na pasta: %1</translation>
    </message>
    <message>
        <source>Pictures to paint: %1</source>
        <translation>Imagens a pintar: %1</translation>
    </message>
</context>
<context>
    <name>depict::BatchPanel</name>
    <message>
        <source>Nothing to do yet. Add prompts in several shapes and seeds, or a folder of pictures with one instruction; the results are written to files while you go on working.</source>
        <translation>Nada a fazer ainda. Adicione pedidos em várias formas e sementes, ou uma pasta de imagens com uma instrução; os resultados são gravados em arquivos enquanto você trabalha.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Abrir o resultado</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Antes (Alt+Cima)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Depois (Alt+Baixo)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Take off the list (Delete)</source>
        <translation>Tirar da lista (Del)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Jobs that are done</source>
        <translation>Tarefas concluídas</translation>
    </message>
    <message>
        <source>Try all that failed again</source>
        <translation>Tentar de novo todas as que falharam</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar tudo</translation>
    </message>
    <message>
        <source>Take all that is done off the list</source>
        <translation>Tirar da lista tudo o que foi concluído</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 concluídas</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 falharam</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>depict::BatchQueue</name>
    <message>
        <source>seed %1</source>
        <translation>semente %1</translation>
    </message>
</context>
<context>
    <name>depict::CanvasArea</name>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>Mostrar em tamanho real</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Mostrar a imagem inteira</translation>
    </message>
    <message>
        <source>Edit this picture</source>
        <translation>Editar esta imagem</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>As próximas palavras mudarão esta imagem (Ctrl+E)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on painting as if it had never been stopped</source>
        <translation>Continuar a pintar como se nunca tivesse parado</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep rows</source>
        <translation>Manter linhas</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 rows</source>
        <translation>Parado: %1 de %2 linhas</translation>
    </message>
    <message>
        <source>Row %1 of %2 is being painted</source>
        <translation>Pintando a linha %1 de %2</translation>
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
        <translation>Tela</translation>
    </message>
</context>
<context>
    <name>depict::ChatPanel</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imagens (%1)</translation>
    </message>
    <message>
        <source>Add pictures that the words speak of</source>
        <translation>Adicionar imagens de que as palavras falam</translation>
    </message>
    <message>
        <source>Ask about the picture: “How many dogs are there?”</source>
        <translation>Pergunte sobre a imagem: “Quantos cachorros há?”</translation>
    </message>
    <message>
        <source>Say what to paint inside the selection: “a hat”</source>
        <translation>Diga o que pintar dentro da seleção: “um chapéu”</translation>
    </message>
    <message>
        <source>Speak of the pictures by their numbers: “put the cat of the first picture into the second”</source>
        <translation>Chame as imagens pelo número: “ponha o gato da primeira imagem na segunda”</translation>
    </message>
    <message>
        <source>Say what to change, or ask about the picture: “put a hat on the dog”</source>
        <translation>Diga o que mudar ou pergunte sobre a imagem: “ponha um chapéu no cachorro”</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>Diga o que pintar: “um carro vermelho e um cachorro na praia”</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Adicionar imagens</translation>
    </message>
</context>
<context>
    <name>depict::ConfidenceLegend</name>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>How probable the model thought the cells that it chose</source>
        <translation>Quão prováveis o modelo achava as células que escolheu</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>Confidence: known when the picture is done</source>
        <translation>Confiança: conhecida quando a imagem fica pronta</translation>
    </message>
    <message>
        <source>Confidence: not known for this picture</source>
        <translation>Confiança: desconhecida para esta imagem</translation>
    </message>
</context>
<context>
    <name>depict::ExampleTile</name>
    <message>
        <source>Paint this</source>
        <translation>Pintar isto</translation>
    </message>
    <message>
        <source>Paint: %1</source>
        <translation>Pintar: %1</translation>
    </message>
</context>
<context>
    <name>depict::ExpandPanel</name>
    <message>
        <source>Expand</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Pull the edges of the picture, or say how far. The picture itself stays as it is, to the last pixel.</source>
        <translation>Puxe as bordas da imagem ou diga quanto. A própria imagem fica como está, até o último pixel.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Acima</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abaixo</translation>
    </message>
    <message>
        <source>To a shape</source>
        <translation>Até uma forma</translation>
    </message>
    <message>
        <source>To a shape…</source>
        <translation>Até uma forma…</translation>
    </message>
    <message>
        <source>What is to be seen there</source>
        <translation>O que deve ser visto ali</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>Ainda não há imagem.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>%1 × %2 pixels become %3 × %4</source>
        <translation>%1 × %2 pixels viram %3 × %4</translation>
    </message>
</context>
<context>
    <name>depict::HistoryStrip</name>
    <message>
        <source>Versions of the project</source>
        <translation>Versões do projeto</translation>
    </message>
    <message>
        <source>Arrow keys walk through the versions; the menu key shows what can be done with one.</source>
        <translation>As setas percorrem as versões; a tecla de menu mostra o que se pode fazer com uma.</translation>
    </message>
    <message>
        <source>&amp;Edit from here</source>
        <translation>&amp;Editar daqui</translation>
    </message>
    <message>
        <source>Paint &amp;again exactly</source>
        <translation>&amp;Pintar de novo igual</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>Take the &amp;star away</source>
        <translation>Tirar a e&amp;strela</translation>
    </message>
    <message>
        <source>Give it a &amp;star</source>
        <translation>Dar uma e&amp;strela</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>A&amp;ccepted</source>
        <translation>&amp;Aceita</translation>
    </message>
    <message>
        <source>Re&amp;jected</source>
        <translation>Re&amp;jeitada</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Prune with all that came of it</source>
        <translation>Exc&amp;luir com tudo o que veio dela</translation>
    </message>
    <message>
        <source>&amp;Prune</source>
        <translation>Exc&amp;luir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What is to be remembered of this version?</source>
        <translation>O que deve ser lembrado desta versão?</translation>
    </message>
    <message>
        <source>Export the version</source>
        <translation>Exportar a versão</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>PNG com palavras e configurações (*.png)</translation>
    </message>
    <message>
        <source>OpenRaster with the picture before it (*.ora)</source>
        <translation>OpenRaster com a imagem anterior (*.ora)</translation>
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
        <translation>&amp;Comparar com esta</translation>
    </message>
    <message>
        <source>&amp;Use as a picture for the next words</source>
        <translation>&amp;Usar como imagem para as próximas palavras</translation>
    </message>
    <message>
        <source>Give it a star, or take it away</source>
        <translation>Dar ou tirar a estrela</translation>
    </message>
    <message>
        <source>Export the time-&amp;lapse…</source>
        <translation>Exportar o &amp;time-lapse…</translation>
    </message>
</context>
<context>
    <name>depict::KeyPointer</name>
    <message>
        <source>Column %1, row %2 of pixels</source>
        <translation>Coluna %1, linha %2 de pixels</translation>
    </message>
</context>
<context>
    <name>depict::MainWindow</name>
    <message>
        <source>This picture is not finished yet.</source>
        <translation>Esta imagem ainda não está pronta.</translation>
    </message>
    <message>
        <source>Wait for its last row, or let it go on where it was stopped; then the tools select in it.</source>
        <translation>Espere a última linha ou deixe-a continuar de onde parou; depois as ferramentas selecionam nela.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imagens (%1)</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>pintura</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir uma imagem</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>PNG com palavras e configurações (*.png)</translation>
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
        <translation>Salvar a imagem</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>Não há imagem na área de transferência</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;New painting</source>
        <translation>&amp;Nova pintura</translation>
    </message>
    <message>
        <source>&amp;Open picture…</source>
        <translation>&amp;Abrir imagem…</translation>
    </message>
    <message>
        <source>Open &amp;model folder…</source>
        <translation>Abrir pasta de &amp;modelo…</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Salvar imagem…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagem</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>Co&amp;lar imagem</translation>
    </message>
    <message>
        <source>&amp;Edit this picture by words</source>
        <translation>&amp;Editar esta imagem com palavras</translation>
    </message>
    <message>
        <source>Paint from &amp;nothing</source>
        <translation>&amp;Pintar do zero</translation>
    </message>
    <message>
        <source>&amp;Painting</source>
        <translation>&amp;Pintura</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>&amp;Pintar</translation>
    </message>
    <message>
        <source>Pause / &amp;resume</source>
        <translation>Pausar / &amp;retomar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>&amp;Keep rows</source>
        <translation>&amp;Manter linhas</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped painting</source>
        <translation>&amp;Continuar a pintura parada</translation>
    </message>
    <message>
        <source>&amp;Discard rows</source>
        <translation>&amp;Descartar linhas</translation>
    </message>
    <message>
        <source>&amp;Write the words</source>
        <translation>&amp;Escrever as palavras</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Fit the picture</source>
        <translation>A&amp;justar à janela</translation>
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
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>Cell &amp;grid</source>
        <translation>&amp;Grade de células</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;About Depict</source>
        <translation>&amp;Sobre o Depict</translation>
    </message>
    <message>
        <source>About Depict</source>
        <translation>Sobre o Depict</translation>
    </message>
    <message>
        <source>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;A picture studio that paints in front of your eyes, cell by cell.&lt;br&gt;&lt;br&gt;Apache License 2.0</source>
        <translation>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;Um estúdio de imagens que pinta diante dos seus olhos, célula por célula.&lt;br&gt;&lt;br&gt;Apache License 2.0</translation>
    </message>
    <message>
        <source>%1 — Depict</source>
        <translation>%1 — Depict</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Selecionar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>Selecionar &amp;nada</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Inverter</translation>
    </message>
    <message>
        <source>&amp;Grow…</source>
        <translation>&amp;Expandir…</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>Expandir a seleção</translation>
    </message>
    <message>
        <source>S&amp;hrink…</source>
        <translation>&amp;Contrair…</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>Contrair a seleção</translation>
    </message>
    <message>
        <source>&amp;Fill holes</source>
        <translation>Preencher &amp;buracos</translation>
    </message>
    <message>
        <source>&amp;Remove what is selected</source>
        <translation>&amp;Remover o que está selecionado</translation>
    </message>
    <message>
        <source>&amp;Keep only what is selected</source>
        <translation>&amp;Manter só o que está selecionado</translation>
    </message>
    <message>
        <source>&amp;Describe what is selected</source>
        <translation>&amp;Descrever o que está selecionado</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Pincel maior</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Pincel menor</translation>
    </message>
    <message>
        <source>Show as a &amp;tint</source>
        <translation>Mostrar c&amp;omo cor</translation>
    </message>
    <message>
        <source>&amp;Open a mask…</source>
        <translation>&amp;Abrir uma máscara…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the mask…</source>
        <translation>&amp;Salvar a máscara…</translation>
    </message>
    <message>
        <source>By how many pixels?</source>
        <translation>Quantos pixels?</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <translation>Abrir uma máscara</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <translation>Salvar a máscara</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>máscara</translation>
    </message>
    <message>
        <source>Ne&amp;w project</source>
        <translation>Novo &amp;projeto</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>Abrir pro&amp;jeto…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>Projetos &amp;recentes</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Salvar projeto &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Remove this version</source>
        <translation>Remover esta &amp;versão</translation>
    </message>
    <message>
        <source>opened picture</source>
        <translation>imagem aberta</translation>
    </message>
    <message>
        <source>kept rows</source>
        <translation>linhas mantidas</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>remoção</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>star</source>
        <translation>estrela</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>avaliação</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>configurações</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>seleção</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir um projeto</translation>
    </message>
    <message>
        <source>Depict projects (*.depict)</source>
        <translation>Projetos do Depict (*.depict)</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Salvar o projeto como</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projeto: %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhum ainda</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>&amp;Refazer: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Comparação</translation>
    </message>
    <message>
        <source>Write a sheet of before and after</source>
        <translation>Criar uma folha de antes e depois</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagem PNG (*.png)</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>antes e depois</translation>
    </message>
    <message>
        <source>Paint with Janus-Pro, Emu3.5 or another model of Depict</source>
        <translation>Pintar com Janus-Pro, Emu3.5 ou outro modelo do Depict</translation>
    </message>
    <message>
        <source>This build of Depict has no engine to open models with.</source>
        <translation>Esta versão do Depict não tem motor para abrir modelos.</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>C&amp;hat</translation>
    </message>
    <message>
        <source>&amp;Look at results</source>
        <translation>&amp;Olhar os resultados</translation>
    </message>
    <message>
        <source>After an edit the model says what it sees</source>
        <translation>Depois de uma edição, o modelo diz o que vê</translation>
    </message>
    <message>
        <source>Show or hide all &amp;panels</source>
        <translation>Mostrar ou ocultar todos os &amp;painéis</translation>
    </message>
    <message>
        <source>Give up the look, the stroke, the selection or the painting</source>
        <translation>Desistir da vista, do traço, da seleção ou da pintura</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Confi&amp;gurações…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Teclas de atalho…</translation>
    </message>
    <message>
        <source>PDF for the printer (*.pdf)</source>
        <translation>PDF para a gráfica (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>L&amp;ote</translation>
    </message>
    <message>
        <source>Add to the batc&amp;h…</source>
        <translation>Ad&amp;icionar ao lote…</translation>
    </message>
    <message>
        <source>E&amp;xpand the canvas…</source>
        <translation>E&amp;xpandir a tela…</translation>
    </message>
    <message>
        <source>P&amp;oster</source>
        <translation>Car&amp;taz</translation>
    </message>
    <message>
        <source>&amp;New text</source>
        <translation>Novo te&amp;xto</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Salvar como P&amp;DF…</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Words, shape and seed are those that it was painted with</source>
        <translation>Palavras, forma e semente são as usadas para pintá-la</translation>
    </message>
    <message>
        <source>&amp;Colour of the tint…</source>
        <translation>Cor do mati&amp;z…</translation>
    </message>
    <message>
        <source>Colour of the tint</source>
        <translation>Cor do matiz</translation>
    </message>
    <message>
        <source>The words are those that it was painted with</source>
        <translation>As palavras são as usadas para pintá-la</translation>
    </message>
</context>
<context>
    <name>depict::ModelDialog</name>
    <message>
        <source>paints from words</source>
        <translation>pinta a partir de palavras</translation>
    </message>
    <message>
        <source>changes pictures by words</source>
        <translation>muda imagens com palavras</translation>
    </message>
    <message>
        <source>answers about pictures</source>
        <translation>responde sobre imagens</translation>
    </message>
    <message>
        <source>plans, maps, selects by words</source>
        <translation>planeja, faz mapas, seleciona com palavras</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that a model can do</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 × %2 pixels only</source>
        <translation>só %1 × %2 pixels</translation>
    </message>
    <message>
        <source>any shape from 1:4 to 4:1</source>
        <translation>qualquer forma de 1:4 a 4:1</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Abrir em nova janela</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>Abrir uma pasta de modelo</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Nenhuma pasta escolhida</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>Pasta de modelo</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>Precisão dos pesos</translation>
    </message>
    <message>
        <source>Janus-Pro, Emu3.5 and models of Depict&apos;s own can be opened; the README says where they are found. Nothing is loaded before you have seen what the folder holds.</source>
        <translation>É possível abrir Janus-Pro, Emu3.5 e modelos do próprio Depict; o README diz onde encontrá-los. Nada é carregado antes de você ver o que a pasta contém.</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>Escolher uma pasta de modelo</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Lendo a pasta…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Estrutura</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamanhos</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>%1 million, %2 on disk</source>
        <translation>%1 milhões, %2 em disco</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>%1: needs %2</source>
        <translation>%1: precisa de %2</translation>
    </message>
    <message>
        <source>%1 of memory is free.</source>
        <translation>Há %1 de memória livre.</translation>
    </message>
    <message>
        <source>%1 of memory is free, which is not enough. Close other programs and choose the folder again.</source>
        <translation>Há %1 de memória livre, o que não basta. Feche outros programas e escolha a pasta de novo.</translation>
    </message>
</context>
<context>
    <name>depict::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>depict::PromptBox</name>
    <message>
        <source>Words for the painting</source>
        <translation>Palavras para a pintura</translation>
    </message>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up and Alt+Down bring back earlier words.</source>
        <translation>Enter pinta, Shift+Enter começa outra linha, Alt+Cima e Alt+Baixo trazem palavras anteriores.</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>Diga o que pintar: “um carro vermelho e um cachorro na praia”</translation>
    </message>
</context>
<context>
    <name>depict::ReplayBar</name>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>End the time-lapse</source>
        <translation>Fechar o time-lapse</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <translation>Time-lapse</translation>
    </message>
    <message>
        <source>Place in the time-lapse</source>
        <translation>Posição no time-lapse</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>linha %1/%2</translation>
    </message>
    <message>
        <source>Write it as an animated GIF or as PNG frames</source>
        <translation>Gravar como GIF animado ou como quadros PNG</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progresso da exportação</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Writing the time-lapse…</source>
        <translation>Gravando o time-lapse…</translation>
    </message>
</context>
<context>
    <name>depict::ReplySwitch</name>
    <message>
        <source>How the words are taken</source>
        <translation>Como as palavras são entendidas</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>The model decides whether to paint or to answer</source>
        <translation>O modelo decide se pinta ou responde</translation>
    </message>
    <message>
        <source>Paint</source>
        <comment>kind of reply</comment>
        <translation>Pintar</translation>
    </message>
    <message>
        <source>Always paint</source>
        <translation>Sempre pintar</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>kind of reply</comment>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Always answer in words</source>
        <translation>Sempre responder com palavras</translation>
    </message>
</context>
<context>
    <name>depict::Review</name>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Ainda não decidido</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Not a single pixel differs.</source>
        <translation>Nem um único pixel difere.</translation>
    </message>
    <message>
        <source>Largest difference: %1 of %2.</source>
        <translation>Maior diferença: %1 de %2.</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ.</source>
        <translation>%1 % dos pixels diferem.</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside not one.</source>
        <translation>Dentro da máscara %1 %, fora nenhum.</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside %2 %.</source>
        <translation>Dentro da máscara %1 %, fora %2 %.</translation>
    </message>
</context>
<context>
    <name>depict::ReviewArea</name>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>Mostrar em tamanho real</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Mostrar a imagem inteira</translation>
    </message>
    <message>
        <source>Counting what differs…</source>
        <translation>Contando as diferenças…</translation>
    </message>
    <message>
        <source>What differs is counted when the painting is finished.</source>
        <translation>As diferenças são contadas ao terminar a pintura.</translation>
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
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Hold to see what was before (\)</source>
        <translation>Segure para ver como era antes (\)</translation>
    </message>
    <message>
        <source>Hold to see what was before</source>
        <translation>Segure para ver como era antes</translation>
    </message>
    <message>
        <source>Opacity of the picture above</source>
        <translation>Opacidade da imagem de cima</translation>
    </message>
    <message>
        <source>How much is seen of the picture above</source>
        <translation>Quanto se vê da imagem de cima</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Back to the canvas (Esc)</source>
        <translation>Voltar à tela (Esc)</translation>
    </message>
    <message>
        <source>Compare before and after (R)</source>
        <translation>Comparar antes e depois (R)</translation>
    </message>
    <message>
        <source>Next way to compare</source>
        <translation>Próximo modo de comparar</translation>
    </message>
    <message>
        <source>Previous way to compare</source>
        <translation>Modo de comparação anterior</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Trocar os lados</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>Comparar com o que lhe deu origem</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>Folha…</translation>
    </message>
    <message>
        <source>Before and after on one page, as PDF or PNG</source>
        <translation>Antes e depois em uma página, como PDF ou PNG</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Única</translation>
    </message>
    <message>
        <source>One picture; \ shows what was before</source>
        <translation>Uma imagem; \ mostra como era antes</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Drag the line; its knob turns it</source>
        <translation>Arraste a linha; o botão dela a gira</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Both move and zoom together</source>
        <translation>As duas se movem e ampliam juntas</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Where pixels differ, and how far</source>
        <translation>Onde os pixels diferem, e quanto</translation>
    </message>
    <message>
        <source>Onion</source>
        <translation>Cebola</translation>
    </message>
    <message>
        <source>One shines through the other</source>
        <translation>Uma transparece na outra</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>The pointer shows what was before</source>
        <translation>O ponteiro mostra como era antes</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Up to four variants; click one to take it</source>
        <translation>Até quatro variantes; clique em uma para escolhê-la</translation>
    </message>
</context>
<context>
    <name>depict::ReviewView</name>
    <message>
        <source>Review</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Depois: %1</translation>
    </message>
    <message>
        <source>There is nothing to review yet. Paint something, or open a picture.</source>
        <translation>Ainda não há nada para comparar. Pinte algo ou abra uma imagem.</translation>
    </message>
    <message>
        <source>This version has no variants. Choose 2 to 4 variants beside the words, and paint.</source>
        <translation>Esta versão não tem variantes. Escolha de 2 a 4 variantes ao lado das palavras e pinte.</translation>
    </message>
    <message>
        <source>Reading the other picture…</source>
        <translation>Lendo a outra imagem…</translation>
    </message>
    <message>
        <source>Nothing was before this version. Right-click another one in the strip below and choose “Compare with this one”.</source>
        <translation>Não havia nada antes desta versão. Clique com o botão direito em outra na faixa abaixo e escolha “Comparar com esta”.</translation>
    </message>
    <message>
        <source>Differences are counted on pictures of one size. These are %1 × %2 and %3 × %4 pixels.</source>
        <translation>As diferenças são contadas em imagens de mesmo tamanho. Estas têm %1 × %2 e %3 × %4 pixels.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>Variante %1</translation>
    </message>
</context>
<context>
    <name>depict::RowRuler</name>
    <message>
        <source>Rows of the picture</source>
        <translation>Linhas da imagem</translation>
    </message>
    <message>
        <source>Rows of the picture, painted from top to bottom</source>
        <translation>Linhas da imagem, pintadas de cima para baixo</translation>
    </message>
    <message>
        <source>Rows that stay</source>
        <translation>Linhas que ficam</translation>
    </message>
    <message>
        <source>Drag the handle, or press the arrow keys, to go back to a row: what lies below is painted anew</source>
        <translation>Arraste a alça ou use as setas para voltar a uma linha: o que está abaixo é repintado</translation>
    </message>
    <message>
        <source>Pause after this row</source>
        <translation>Pausar após esta linha</translation>
    </message>
    <message>
        <source>Click between two rows to pause the painting there; click again to take that back</source>
        <translation>Clique entre duas linhas para pausar a pintura ali; clique de novo para desfazer</translation>
    </message>
</context>
<context>
    <name>depict::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Paint what lies behind (Delete)</source>
        <translation>Pintar o que está por trás (Delete)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Say what is to appear here</source>
        <translation>Diga o que deve aparecer aqui</translation>
    </message>
    <message>
        <source>Add </source>
        <translation>Adicione </translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Substituir…</translation>
    </message>
    <message>
        <source>Say what is to be here instead</source>
        <translation>Diga o que deve estar aqui no lugar</translation>
    </message>
    <message>
        <source>Replace it with </source>
        <translation>Troque por </translation>
    </message>
    <message>
        <source>Keep only</source>
        <translation>Manter só</translation>
    </message>
    <message>
        <source>Remove everything else</source>
        <translation>Remover todo o resto</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Descrever</translation>
    </message>
    <message>
        <source>Ask what this is</source>
        <translation>Perguntar o que é isto</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverter</translation>
    </message>
    <message>
        <source>Select everything else instead</source>
        <translation>Selecionar todo o resto</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Selecionar nada</translation>
    </message>
</context>
<context>
    <name>depict::Session</name>
    <message>
        <source>Pasted picture</source>
        <translation>Imagem colada</translation>
    </message>
    <message>
        <source>The picture stays as it is: what you asked for was not found in it. Try other words.</source>
        <translation>A imagem fica como está: o que você pediu não foi encontrado nela. Tente outras palavras.</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>tire isso</translation>
    </message>
    <message>
        <source>remove everything here</source>
        <translation>tire tudo o que está aqui</translation>
    </message>
    <message>
        <source>What is in the picture?</source>
        <translation>O que há na imagem?</translation>
    </message>
    <message>
        <source>The project is open in another window.</source>
        <translation>O projeto está aberto em outra janela.</translation>
    </message>
    <message>
        <source>Close it there, or open another one.</source>
        <translation>Feche-o lá ou abra outro.</translation>
    </message>
    <message>
        <source>continue the picture beyond its edges</source>
        <translation>continue a imagem além das bordas</translation>
    </message>
    <message>
        <source>This picture was not painted to its end.</source>
        <translation>Esta imagem não foi pintada até o fim.</translation>
    </message>
    <message>
        <source>Go on with it or attach another picture; your words stand in the prompt.</source>
        <translation>Continue-a ou anexe outra imagem; suas palavras estão no campo de texto.</translation>
    </message>
</context>
<context>
    <name>depict::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas das configurações</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Pintura</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Teclas de atalho…</translation>
    </message>
    <message>
        <source>Reset settings…</source>
        <translation>Redefinir configurações…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of menus and messages, from the next start on. Words for pictures can be written in any language at any time.</source>
        <translation>De menus e mensagens, a partir do próximo início. As palavras para imagens podem ser escritas em qualquer idioma.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Tamanho da interface</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>A partir do próximo início.</translation>
    </message>
    <message>
        <source>The one used last</source>
        <translation>O último usado</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>What new projects begin with.</source>
        <translation>Com o que novos projetos começam.</translation>
    </message>
    <message>
        <source>Every core</source>
        <translation>Todos os núcleos</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>From the next start on. Fewer leave more of the computer to other programs; the picture is the same with any number.</source>
        <translation>A partir do próximo início. Menos deixam mais para outros programas; a imagem é a mesma com qualquer número.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Where new projects are written. Those that exist stay where they are.</source>
        <translation>Onde novos projetos são gravados. Os que existem ficam onde estão.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Where opening and saving begins.</source>
        <translation>Onde abrir e salvar começam.</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <translation>Pasta para: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose the folder for: %1</source>
        <translation>Escolher a pasta para: %1</translation>
    </message>
    <message>
        <source>Depict paints on this computer. It connects to a network only while you paint with a remote engine that you chose yourself; nothing else leaves this computer, and nothing is fetched.</source>
        <translation>O Depict pinta neste computador. Só se conecta a uma rede enquanto você pinta com um motor remoto que escolheu; nada mais sai deste computador e nada é baixado.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Redefinir configurações</translation>
    </message>
    <message>
        <source>Set everything on these pages to what it was at first? Keys, projects and pictures stay as they are.</source>
        <translation>Voltar tudo nestas páginas ao estado inicial? Teclas, projetos e imagens ficam como estão.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Steps of undo</source>
        <translation>Passos de desfazer</translation>
    </message>
    <message>
        <source>Older steps are forgotten for good. Versions stay, whatever is set here.</source>
        <translation>Passos mais antigos são esquecidos de vez. As versões ficam, seja qual for o valor aqui.</translation>
    </message>
</context>
<context>
    <name>depict::SetupBar</name>
    <message>
        <source>Swap width and height</source>
        <translation>Trocar largura e altura</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same words, shape and seed paint the same picture</source>
        <translation>As mesmas palavras, forma e semente pintam a mesma imagem</translation>
    </message>
    <message>
        <source>A new seed for every painting</source>
        <translation>Uma nova semente para cada pintura</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Paint one picture</source>
        <translation>Pintar uma imagem</translation>
    </message>
    <message>
        <source>Paint %1 pictures with different seeds</source>
        <translation>Pintar %1 imagens com sementes diferentes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop painting; the rows painted so far stay (Esc)</source>
        <translation>Parar; as linhas já pintadas ficam (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Pintar</translation>
    </message>
    <message>
        <source>Paint these words (Enter)</source>
        <translation>Pintar estas palavras (Enter)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
</context>
<context>
    <name>depict::ShapeButton</name>
    <message>
        <source>Shape and size of the painting</source>
        <translation>Forma e tamanho da pintura</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exato</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Como a imagem</translation>
    </message>
    <message>
        <source>%1   %2 × %3</source>
        <translation>%1   %2 × %3</translation>
    </message>
    <message>
        <source>Shape: %1</source>
        <translation>Forma: %1</translation>
    </message>
</context>
<context>
    <name>depict::ShapePanel</name>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeno</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Exact size</source>
        <translation>Tamanho exato</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largura em pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Altura em pixels</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Paints %1 × %2 cells, %3 × %4 pixels</source>
        <translation>Pinta %1 × %2 células, %3 × %4 pixels</translation>
    </message>
    <message>
        <source>%1; the file is cropped to %2 × %3</source>
        <translation>%1; o arquivo é cortado para %2 × %3</translation>
    </message>
    <message>
        <source>%1; the file is scaled to %2 × %3</source>
        <translation>%1; o arquivo é redimensionado para %2 × %3</translation>
    </message>
    <message>
        <source>A4 or A3 poster, upright</source>
        <translation>Cartaz A4 ou A3, em pé</translation>
    </message>
    <message>
        <source>A4 or A3 poster, lying</source>
        <translation>Cartaz A4 ou A3, deitado</translation>
    </message>
    <message>
        <source>Web banner 4:1</source>
        <translation>Banner web 4:1</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>Prévia de link</translation>
    </message>
    <message>
        <source>Story 9:16</source>
        <translation>Story 9:16</translation>
    </message>
    <message>
        <source>Video 16:9</source>
        <translation>Vídeo 16:9</translation>
    </message>
    <message>
        <source>Square post</source>
        <translation>Publicação quadrada</translation>
    </message>
    <message>
        <source>Cover 2:1</source>
        <translation>Capa 2:1</translation>
    </message>
    <message>
        <source>Bookmark 1:3</source>
        <translation>Marcador 1:3</translation>
    </message>
    <message>
        <source>Postcard A6, lying</source>
        <translation>Cartão-postal A6, deitado</translation>
    </message>
    <message>
        <source>Keep the shape: the other side follows</source>
        <translation>Manter a forma: o outro lado acompanha</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Feito para</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>The file is as large as what is painted</source>
        <translation>O arquivo é do tamanho do que é pintado</translation>
    </message>
    <message>
        <source>The file has %1 times as many pixels a side; they are calculated, not painted</source>
        <translation>O arquivo tem %1 vezes mais pixels por lado; são calculados, não pintados</translation>
    </message>
</context>
<context>
    <name>depict::ShapePreview</name>
    <message>
        <source>What will be painted</source>
        <translation>O que será pintado</translation>
    </message>
</context>
<context>
    <name>depict::ShapeTile</name>
    <message>
        <source>Shape %1</source>
        <translation>Forma %1</translation>
    </message>
</context>
<context>
    <name>depict::SheetBox</name>
    <message>
        <source>A3 poster</source>
        <translation>Cartaz A3</translation>
    </message>
    <message>
        <source>A4 poster</source>
        <translation>Cartaz A4</translation>
    </message>
    <message>
        <source>A5 flyer</source>
        <translation>Panfleto A5</translation>
    </message>
    <message>
        <source>A6 postcard</source>
        <translation>Cartão-postal A6</translation>
    </message>
    <message>
        <source>Bookmark 1:3</source>
        <translation>Marcador 1:3</translation>
    </message>
    <message>
        <source>Cover 2:1</source>
        <translation>Capa 2:1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impressão</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>Unidade de comprimento</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>inch</source>
        <translation>polegada</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Folha</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Sem impressão</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Width of the sheet</source>
        <translation>Largura da folha</translation>
    </message>
    <message>
        <source>Height of the sheet</source>
        <translation>Altura da folha</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>Sangria</translation>
    </message>
    <message>
        <source>What is cut off at each side, so that no white edge shows</source>
        <translation>O que é cortado de cada lado para não aparecer borda branca</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>Área segura</translation>
    </message>
    <message>
        <source>How far text stays away from the cut</source>
        <translation>A que distância do corte fica o texto</translation>
    </message>
    <message>
        <source>Show guides</source>
        <translation>Mostrar guias</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Choose a sheet to see what is cut off and how sharp it prints.</source>
        <translation>Escolha uma folha para ver o que é cortado e com que nitidez imprime.</translation>
    </message>
    <message>
        <source>%1 dots an inch: soft from near by. Letters stay sharp in the PDF.</source>
        <translation>%1 pontos por polegada: suave de perto. As letras continuam nítidas no PDF.</translation>
    </message>
    <message>
        <source>%1 dots an inch</source>
        <translation>%1 pontos por polegada</translation>
    </message>
</context>
<context>
    <name>depict::ShortcutsDialog</name>
    <message>
        <source>No action is called that, and no key is.</source>
        <translation>Nenhuma ação ou tecla tem esse nome.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Teclas de atalho</translation>
    </message>
    <message>
        <source>Search by name or key: “zoom”, “Ctrl+E”</source>
        <translation>Buscar por nome ou tecla: “zoom”, “Ctrl+E”</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar nos atalhos</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Ações e suas teclas</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Redefinir todas as teclas</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Nova tecla: pressione-a</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sem tecla</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>The key that this action had at first</source>
        <translation>A tecla que esta ação tinha no início</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose an action above</source>
        <translation>Escolha uma ação acima</translation>
    </message>
    <message>
        <source>%1 already stands for “%2”. Replacing leaves that action without this key.</source>
        <translation>%1 já vale para “%2”. Substituir deixa aquela ação sem esta tecla.</translation>
    </message>
</context>
<context>
    <name>depict::StatusLine</name>
    <message>
        <source>%1 s left</source>
        <translation>faltam %1 s</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>faltam %1:%2</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>Modelo e dispositivo</translation>
    </message>
    <message>
        <source>Memory that Depict takes</source>
        <translation>Memória usada pelo Depict</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Carregando o modelo…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sem modelo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Esperando…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planejando…</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Pintando</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>Refinando</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Respondendo…</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 na espera</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>linha %1/%2</translation>
    </message>
    <message>
        <source>%1 cells/s</source>
        <translation>%1 células/s</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>%1 — no progress for %2 s</source>
        <translation>%1 — sem progresso há %2 s</translation>
    </message>
</context>
<context>
    <name>depict::SteeringActions</name>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>&amp;From a row on, by other words…</source>
        <translation>A partir de uma &amp;linha, com outras palavras…</translation>
    </message>
    <message>
        <source>&amp;Another ending</source>
        <translation>Outro &amp;final</translation>
    </message>
    <message>
        <source>Keep the rows above the ruler&apos;s handle, or the upper half, and paint the rest with another seed</source>
        <translation>Manter as linhas acima da alça da régua, ou a metade de cima, e pintar o resto com outra semente</translation>
    </message>
    <message>
        <source>Pause a&amp;t a row…</source>
        <translation>Pausar em uma li&amp;nha…</translation>
    </message>
    <message>
        <source>Co&amp;nfidence of the cells</source>
        <translation>Co&amp;nfiança das células</translation>
    </message>
    <message>
        <source>Time-lap&amp;se of the painting</source>
        <translation>Time-lap&amp;se da pintura</translation>
    </message>
    <message>
        <source>&amp;Export the time-lapse…</source>
        <translation>E&amp;xportar o time-lapse…</translation>
    </message>
    <message>
        <source>Pause at a row</source>
        <translation>Pausar em uma linha</translation>
    </message>
    <message>
        <source>Rows to paint before it pauses:</source>
        <translation>Linhas a pintar antes da pausa:</translation>
    </message>
    <message>
        <source>Do not pause</source>
        <translation>Não pausar</translation>
    </message>
    <message>
        <source>Export the time-lapse</source>
        <translation>Exportar o time-lapse</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>GIF animado (*.gif)</translation>
    </message>
    <message>
        <source>PNG frames, numbered (*.png)</source>
        <translation>Quadros PNG numerados (*.png)</translation>
    </message>
    <message>
        <source>time-lapse</source>
        <translation>time-lapse</translation>
    </message>
</context>
<context>
    <name>depict::SteeringBar</name>
    <message>
        <source>From here on</source>
        <translation>Daqui em diante</translation>
    </message>
    <message>
        <source>Take nothing back (Esc)</source>
        <translation>Não voltar nada (Esc)</translation>
    </message>
    <message>
        <source>From here on: what the picture is to show</source>
        <translation>Daqui em diante: o que a imagem deve mostrar</translation>
    </message>
    <message>
        <source>Words for the rest of the picture</source>
        <translation>Palavras para o resto da imagem</translation>
    </message>
    <message>
        <source>The rows above stay as they are, bit by bit. Other words paint the rest by them; the same words paint another ending.</source>
        <translation>As linhas acima ficam iguais, bit a bit. Outras palavras pintam o resto conforme elas; as mesmas pintam outro final.</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>Finais</translation>
    </message>
    <message>
        <source>Paint from row %1 on</source>
        <translation>Pintar a partir da linha %1</translation>
    </message>
    <message>
        <source>Another ending</source>
        <translation>Outro final</translation>
    </message>
    <message>
        <source>%1 other endings</source>
        <translation>Outros %1 finais</translation>
    </message>
    <message>
        <source>Paint one ending</source>
        <translation>Pintar um final</translation>
    </message>
    <message>
        <source>Paint %1 endings with different seeds</source>
        <translation>Pintar %1 finais com sementes diferentes</translation>
    </message>
    <message>
        <source>Row 1 stays, the rest is painted anew</source>
        <translation>A linha 1 fica, o resto é repintado</translation>
    </message>
    <message>
        <source>Rows 1–%1 stay, the rest is painted anew</source>
        <translation>As linhas 1–%1 ficam, o resto é repintado</translation>
    </message>
    <message>
        <source>Paused after row %1 of %2</source>
        <translation>Em pausa após a linha %1 de %2</translation>
    </message>
    <message>
        <source>All %1 painted rows stay</source>
        <translation>Todas as %1 linhas pintadas ficam</translation>
    </message>
</context>
<context>
    <name>depict::SuggestionBar</name>
    <message>
        <source>What one could ask for</source>
        <translation>O que se poderia pedir</translation>
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
        <translation>Palavras do texto</translation>
    </message>
    <message>
        <source>Ctrl+Enter ends writing, Escape takes it back</source>
        <translation>Ctrl+Enter termina a escrita, Esc a desfaz</translation>
    </message>
</context>
<context>
    <name>depict::TextPanel</name>
    <message>
        <source>Double-click the picture to write on it, or press +. Then choose font, colour, outline and shadow here.</source>
        <translation>Clique duas vezes na imagem para escrever nela ou pressione +. Depois escolha aqui fonte, cor, contorno e sombra.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Novo texto</translation>
    </message>
    <message>
        <source>Duplicate this text</source>
        <translation>Duplicar este texto</translation>
    </message>
    <message>
        <source>Bring this text forward</source>
        <translation>Trazer este texto para a frente</translation>
    </message>
    <message>
        <source>Send this text backward</source>
        <translation>Levar este texto para trás</translation>
    </message>
    <message>
        <source>Remove this text (Delete)</source>
        <translation>Remover este texto (Del)</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Palavras do texto</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>O que está escrito</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Fino</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Itálico</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Cor das letras</translation>
    </message>
    <message>
        <source>Align with the beginning of the lines</source>
        <translation>Alinhar ao início das linhas</translation>
    </message>
    <message>
        <source>Align with the middle of the lines</source>
        <translation>Alinhar ao meio das linhas</translation>
    </message>
    <message>
        <source>Align with the end of the lines</source>
        <translation>Alinhar ao fim das linhas</translation>
    </message>
    <message>
        <source>Vertical: columns from right to left</source>
        <translation>Vertical: colunas da direita para a esquerda</translation>
    </message>
    <message>
        <source>Between letters</source>
        <translation>Entre letras</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Between lines</source>
        <translation>Entre linhas</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Girado em</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Suavidade</translation>
    </message>
    <message>
        <source>Colour of the outline</source>
        <translation>Cor do contorno</translation>
    </message>
    <message>
        <source>Colour of the shadow</source>
        <translation>Cor da sombra</translation>
    </message>
</context>
<context>
    <name>depict::TextTool</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>depict::TimeLapseExport</name>
    <message>
        <source>From row %1 on: %2</source>
        <translation>A partir da linha %1: %2</translation>
    </message>
</context>
<context>
    <name>depict::TipBar</name>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up brings earlier words back.</source>
        <translation>Enter pinta, Shift+Enter começa outra linha, Alt+Cima traz palavras anteriores.</translation>
    </message>
    <message>
        <source>Take a tool at the side and outline something: the words then change only that.</source>
        <translation>Pegue uma ferramenta ao lado e contorne algo: as palavras mudam só aquilo.</translation>
    </message>
    <message>
        <source>Nothing is lost: every picture stays in the strip of versions, and Ctrl+Z goes back.</source>
        <translation>Nada se perde: toda imagem fica na faixa de versões, e Ctrl+Z volta atrás.</translation>
    </message>
    <message>
        <source>Drop several pictures onto the chat and speak of them by their numbers.</source>
        <translation>Solte várias imagens no chat e chame-as pelo número.</translation>
    </message>
    <message>
        <source>Stop a painting at any row: keep what is there, or go on from it later.</source>
        <translation>Pare a pintura em qualquer linha: mantenha o que há ou continue depois.</translation>
    </message>
    <message>
        <source>While the canvas has the keyboard, Tab hides the panels and brings them back.</source>
        <translation>Quando a tela tem o teclado, Tab oculta os painéis e os traz de volta.</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>Do not show this tip again</source>
        <translation>Não mostrar mais esta dica</translation>
    </message>
</context>
<context>
    <name>depict::ToolBox</name>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Mover a imagem</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>Pincel de máscara</translation>
    </message>
    <message>
        <source>Mask eraser</source>
        <translation>Borracha de máscara</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Selecionar um retângulo</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>Selecionar uma elipse</translation>
    </message>
    <message>
        <source>Lasso: drag a line or click corners</source>
        <translation>Laço: arraste uma linha ou clique nos cantos</translation>
    </message>
    <message>
        <source>Magic wand: select a colour</source>
        <translation>Varinha mágica: selecionar uma cor</translation>
    </message>
    <message>
        <source>Select the thing you click</source>
        <translation>Selecionar o objeto clicado</translation>
    </message>
    <message>
        <source>Text over the picture</source>
        <translation>Texto sobre a imagem</translation>
    </message>
    <message>
        <source>Expand: pull the edges of the picture</source>
        <translation>Expandir: puxar as bordas da imagem</translation>
    </message>
</context>
<context>
    <name>depict::ToolOptions</name>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Dureza</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidade</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerância</translation>
    </message>
    <message>
        <source>Touching</source>
        <translation>Contíguo</translation>
    </message>
    <message>
        <source>Only what hangs together with the pixel you click</source>
        <translation>Só o que está ligado ao pixel em que você clica</translation>
    </message>
    <message>
        <source>Select anew</source>
        <translation>Nova seleção</translation>
    </message>
    <message>
        <source>Add to the selection (Shift)</source>
        <translation>Adicionar à seleção (Shift)</translation>
    </message>
    <message>
        <source>Take from the selection (Alt)</source>
        <translation>Subtrair da seleção (Alt)</translation>
    </message>
    <message>
        <source>Keep what both cover (Shift+Alt)</source>
        <translation>Manter a interseção (Shift+Alt)</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Difusão</translation>
    </message>
    <message>
        <source>How far the edge of what is repainted is softened</source>
        <translation>Quanto se suaviza a borda do que é repintado</translation>
    </message>
    <message>
        <source>Strict edge</source>
        <translation>Borda estrita</translation>
    </message>
    <message>
        <source>Every pixel is either repainted or left exactly as it is</source>
        <translation>Cada pixel é repintado ou fica exatamente como está</translation>
    </message>
    <message>
        <source>Select by words: “the dog”</source>
        <translation>Selecionar com palavras: “o cachorro”</translation>
    </message>
    <message>
        <source>Return selects what you name</source>
        <translation>Enter seleciona o que você nomear</translation>
    </message>
    <message>
        <source>Select by words</source>
        <translation>Selecionar com palavras</translation>
    </message>
</context>
<context>
    <name>depict::TurnDelegate</name>
    <message>
        <source>Try again with another seed</source>
        <translation>Tentar com outra semente</translation>
    </message>
    <message>
        <source>Change the words and paint a branch beside it</source>
        <translation>Mudar as palavras e pintar um ramo ao lado</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>Comparar com o que lhe deu origem</translation>
    </message>
    <message>
        <source>Use as a picture for the next words</source>
        <translation>Usar como imagem para as próximas palavras</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copiar as palavras</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>O que mais se pode fazer</translation>
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
        <translation>Nada mudou</translation>
    </message>
    <message>
        <source>All of it changed</source>
        <translation>Tudo mudou</translation>
    </message>
    <message>
        <source>%1 of it changed</source>
        <translation>%1 mudou</translation>
    </message>
    <message>
        <source>Nothing changed in the selection</source>
        <translation>Nada mudou na seleção</translation>
    </message>
    <message>
        <source>All of the selection changed</source>
        <translation>Toda a seleção mudou</translation>
    </message>
    <message>
        <source>%1 of the selection changed</source>
        <translation>%1 da seleção mudou</translation>
    </message>
    <message>
        <source>nothing outside</source>
        <translation>nada fora</translation>
    </message>
    <message>
        <source>%1 outside</source>
        <translation>%1 fora</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>inside, outside</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Linha %1 de %2</translation>
    </message>
    <message>
        <source>Stopped after row %1 of %2</source>
        <translation>Parada após a linha %1 de %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semente %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>depict::TurnView</name>
    <message>
        <source>All of the &amp;thoughts</source>
        <translation>To&amp;dos os pensamentos</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Arrow keys walk through the turns, Enter shows the picture, the menu key shows what can be done with it.</source>
        <translation>As setas percorrem as falas, Enter mostra a imagem, a tecla de menu mostra o que se pode fazer com ela.</translation>
    </message>
    <message>
        <source>Try &amp;again with another seed</source>
        <translation>&amp;Tentar com outra semente</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Per&amp;guntar de novo</translation>
    </message>
    <message>
        <source>Change the &amp;words and paint a branch beside it</source>
        <translation>Mudar as &amp;palavras e pintar um ramo ao lado</translation>
    </message>
    <message>
        <source>C&amp;ompare with what it was made from</source>
        <translation>C&amp;omparar com o que lhe deu origem</translation>
    </message>
    <message>
        <source>&amp;Use as a picture for the next words</source>
        <translation>&amp;Usar como imagem para as próximas palavras</translation>
    </message>
    <message>
        <source>&amp;Copy the answer</source>
        <translation>&amp;Copiar a resposta</translation>
    </message>
    <message>
        <source>&amp;Copy the words</source>
        <translation>&amp;Copiar as palavras</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation>Copiar a &amp;imagem</translation>
    </message>
    <message>
        <source>&amp;Show this picture	Enter</source>
        <translation>&amp;Mostrar esta imagem	Enter</translation>
    </message>
</context>
<context>
    <name>depict::VersionList</name>
    <message>
        <source>being painted</source>
        <translation>sendo pintada</translation>
    </message>
    <message>
        <source>stopped after row %1 of %2</source>
        <translation>parada após a linha %1 de %2</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>com estrela</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceita</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitada</translation>
    </message>
</context>
<context>
    <name>depict::WelcomeCard</name>
    <message>
        <source>What shall we paint?</source>
        <translation>O que vamos pintar?</translation>
    </message>
    <message>
        <source>Open a picture and change it by words…</source>
        <translation>Abrir uma imagem e mudá-la com palavras…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projetos recentes</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>Abrir o projeto %1</translation>
    </message>
    <message>
        <source>Write it in the chat in any language, or begin with one of these.</source>
        <translation>Escreva no chat em qualquer idioma ou comece com um destes.</translation>
    </message>
    <message>
        <source>Write it in the chat (this model reads %1), or begin with one of these.</source>
        <translation>Escreva no chat (este modelo lê %1) ou comece com um destes.</translation>
    </message>
</context>
</TS>
