// Copied to apps/factory-runner-controller/dist/apps/factory-runner-controller/src/ in the image, where Factory's image has its built file:
// the argv of Factory's task definition then starts this controller.
import '../../../../../../controller/src/main.ts';
